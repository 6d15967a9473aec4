using GovConsole.Cases.Search;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Search;

/// <summary>What was found, grouped by how. The address holds what is looked for, unless that is a personal number.</summary>
public sealed partial class SearchPage : IDisposable
{
    [Inject] public required SearchCases SearchCases { get; set; }
    [Inject] public required UnitTrees UnitTrees { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required SearchWord Word { get; set; }
    [Inject] public required IStringLocalizer<SharedText> Shared { get; set; }

    [SupplyParameterFromQuery(Name = "q")] public string? Query { get; set; }

    private SearchCases.Found? found;
    private UnitTree? tree;
    private string? sought;
    private string? typed;
    private string? refused;

    protected override async Task OnInitializedAsync()
    {
        Word.Changed += Renew;
        tree = await UnitTrees.GetAsync(Leaving);
    }

    protected override Task OnParametersSetAsync() => SearchAsync(Word.Text ?? Query);

    void IDisposable.Dispose()
    {
        Word.Changed -= Renew;
        Dispose();
    }

    private void Renew()
    {
        if (Word.Text is not null) _ = InvokeAsync(() => SearchAsync(Word.Text));
    }

    private Task SubmitAsync()
    {
        var text = typed?.Trim() ?? "";
        var personal = SearchRules.IsPersonal(text);
        Word.Keep(personal ? text : null);
        if (personal) return Task.CompletedTask;

        Navigation.NavigateTo(text.Length == 0 ? "/search" : $"/search?q={Uri.EscapeDataString(text)}");
        return Task.CompletedTask;
    }

    private async Task SearchAsync(string? text)
    {
        text = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        if (text == sought && found is not null) return;

        (sought, typed, found, refused) = (text, text, null, null);
        if (text is null) return;
        try
        {
            found = await SearchCases.RunAsync(text, Actor, Leaving);
        }
        catch (RuleException broken)
        {
            refused = new BrokenRules(broken.Broken, L, Shared).All.First();
        }

        StateHasChanged();
    }
}
