using GovConsole.Cases.Search;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Search;

/// <summary>What was found, grouped by how. The address holds what is looked for, unless that is a personal number.</summary>
public sealed partial class SearchPage
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

    protected override Task OnParametersSetAsync() => SearchAsync(string.IsNullOrWhiteSpace(Query) ? Word.Text : Query);

    protected override void OnLeaving() => Word.Changed -= Renew;

    private void Renew()
    {
        if (Word.Text is not null) _ = InvokeAsync(() => SearchAsync(Word.Text));
    }

    private void Submit() => Navigation.NavigateTo(Word.AddressOf(typed));

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
            refused = new BrokenRules(broken.Broken, S, Shared).All.First();
        }

        StateHasChanged();
    }
}
