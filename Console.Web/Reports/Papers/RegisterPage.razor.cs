using GovConsole.Cases.Papers;
using GovConsole.Organisation;
using GovConsole.Reports.Papers;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Reports.Papers;

/// <summary>文书登记簿: what the reader looks for lives in the address.</summary>
public sealed partial class RegisterPage
{
    private List<Unit> units = [];
    private FindPapers.Found? found;
    private string? text;
    private string unit = "";
    private string shown = "";
    private PaperKind? kind;
    private DateOnly? from;
    private DateOnly? to;

    [Inject] public required FindPapers FindPapers { get; set; }
    [Inject] public required UnitTrees UnitTrees { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }

    [SupplyParameterFromQuery(Name = "text")] private string? Text { get; set; }
    [SupplyParameterFromQuery(Name = "kind")] private string? Kind { get; set; }
    [SupplyParameterFromQuery(Name = "unit")] private string? Unit { get; set; }
    [SupplyParameterFromQuery(Name = "from")] private string? From { get; set; }
    [SupplyParameterFromQuery(Name = "to")] private string? To { get; set; }
    [SupplyParameterFromQuery(Name = "before")] private string? Before { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        (text, from, to) = (Text, InAddress.Day(From), InAddress.Day(To));
        kind = InAddress.Named<PaperKind>(Kind);
        unit = shown = Unit ?? Actor.Unit.Code;
        var tree = await UnitTrees.GetAsync(Leaving);
        units = [tree.Get(Actor.Unit.Code), .. tree.Children(Actor.Unit.Code)];
        if (tree.Find(unit) is { } chosen && !units.Contains(chosen)) units.Add(chosen);
        found = await FindPapers.RunAsync(new(Unit, kind, from, to, Text), InAddress.Number(Before), Actor, Leaving);
    }

    private void Search() => Navigation.NavigateTo(Address(null));

    private string Address(long? before) => Navigation.GetUriWithQueryParameters("/documents", new Dictionary<string, object?>
    {
        ["text"] = string.IsNullOrWhiteSpace(text) ? null : text, ["kind"] = kind?.ToString(), ["unit"] = unit == Actor.Unit.Code ? null : unit,
        ["from"] = from, ["to"] = to, ["before"] = before,
    });
}
