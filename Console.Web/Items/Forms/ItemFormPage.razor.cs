using GovConsole.Items.Drafts;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Items.Forms;

public sealed partial class ItemFormPage
{
    private UnitTree? tree;
    private ItemDraft draft = new();
    private string code = "";
    private string reason = "";
    // The version that was read: whoever revises the item meanwhile is not overwritten.
    private int number;

    [Parameter] public string? Code { get; set; }

    private IEnumerable<Unit> Departments => tree!.Children(tree.Root.Code).Where(unit => unit.Kind is UnitKind.Department);

    protected override async Task OnInitializedAsync()
    {
        var tomorrow = Clock.Today().AddDays(1);
        draft = new() { EffectiveFrom = tomorrow, Materials = [new()], Steps = [new()] };
        if (Code is not null)
        {
            var latest = (await LoadItem.RunAsync(Code, Actor, null, Leaving)).Latest;
            number = latest.Number;
            draft = ItemDraft.Of(latest) with { EffectiveFrom = latest.EffectiveFrom < tomorrow ? tomorrow : latest.EffectiveFrom.AddDays(1) };
        }

        tree = await UnitTrees.GetAsync(Leaving);
    }

    private async Task Submit()
    {
        if (Code is null) code = await SaveItem.RunAsync(new() { Code = code, Draft = draft }, Actor, Leaving);
        else await ReviseItem.RunAsync(new() { Code = Code, Number = number, Reason = reason, Draft = draft }, Actor, Leaving);
        Navigation.NavigateTo($"/items/{Code ?? code}?on={ItemWords.Day(draft.EffectiveFrom)}");
    }
}
