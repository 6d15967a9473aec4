using System.Globalization;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Standards;
using GovConsole.Kernel;
using GovConsole.Web.Shared.Addresses;
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
                Found = Typed.Answers, Latitude = Degrees(Typed.Latitude), Longitude = Degrees(Typed.Longitude),
                Photo = photo is null ? null : new(photo, Typed.Photo!.FileName),
            }, Actor, Leaving);
        Navigation.NavigateTo($"/points/{Code}?done=check");
    }

    // A device that says nothing sensible says nothing.
    private static double? Degrees(string? typed) => double.TryParse(typed, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    private sealed class Form
    {
        public ElementState State { get; set; } = ElementState.Passed;
        // A form that answers nothing is bound to null.
        public Dictionary<string, string?> Found { get; set => field = value ?? []; } = [];
        public string? Latitude { get; set; }
        public string? Longitude { get; set; }
        public DateOnly? On { get; set; }
        public string? Note { get; set; }
        public IFormFile? Photo { get; set; }

        public Answers Answers => new(
            (from one in Found
             let item = InAddress.Named<PassItem>(one.Key)
             let answer = InAddress.Named<Answer>(one.Value)
             where item is not null && answer is not null
             select (Item: item.Value, Answer: answer.Value)).ToDictionary(one => one.Item, one => one.Answer));
    }
}
