using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.AgentPoints.Village;

public sealed partial class CheckPage
{
    private LoadPoint.View? view;
    private Element element;
    private IReadOnlyList<BrokenRule>? refused;

    [Parameter] public string Code { get; set; } = "";
    [Parameter] public string Element { get; set; } = "";
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm] private Form? Typed { get; set; }

    private CancellationToken Leaving => HttpContext.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        Typed ??= new();
        try
        {
            if (!Enum.TryParse(Element, out element) || !Enum.IsDefined(element)) throw new RuleException("AgentPoint.ElementUnknown");
            view = await LoadPoint.RunAsync(Code, Actor, Leaving);
            if (view.Point is null) throw new RuleException("AgentPoint.Unknown", null, Code);
            if (!view.MayCheck) throw new RuleException("Access.Forbidden");
        }
        catch (RuleException broken)
        {
            (refused, HttpContext.Response.StatusCode) = (broken.Broken, StatusCodes.Status404NotFound);
        }
    }

    private async Task Send()
    {
        await using var photo = Typed!.Photo is { Length: > 0 } sent ? sent.OpenReadStream() : null;
        await CheckElement.RunAsync(
            new()
            {
                Code = Code, Element = element, State = view!.Certifies ? Typed.State : ElementState.Pending, On = Typed.On, Note = Typed.Note,
                Photo = photo is null ? null : new(photo, Typed.Photo!.FileName),
            }, Actor, Leaving);
        Navigation.NavigateTo($"/points/{Code}?done=check");
    }

    private sealed class Form
    {
        public ElementState State { get; set; } = ElementState.Passed;
        public DateOnly? On { get; set; }
        public string? Note { get; set; }
        public IFormFile? Photo { get; set; }
    }
}
