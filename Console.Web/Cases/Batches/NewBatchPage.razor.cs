using GovConsole.Batches;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Batches;

public sealed partial class NewBatchPage
{
    [Inject] public required OpenBatch OpenBatch { get; set; }
    [Inject] public required OfferedItems OfferedItems { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required IStringLocalizer<CasesText> Cases { get; set; }
    [Inject] public required IStringLocalizer<BatchText> Own { get; set; }
    [Inject] public required IStringLocalizer<SharedText> Shared { get; set; }

    /// <summary>The item to begin with.</summary>
    [SupplyParameterFromQuery] public string? Item { get; set; }

    private readonly OpenBatch.Input draft = new();
    private IReadOnlyList<OfferedItems.Row>? items;
    private OfferedItems.Row? item;
    private OfferedItems.Row? company;
    private Words words = null!;
    private string? unreadable;

    protected override async Task OnInitializedAsync()
    {
        words = new(Own, Cases);
        items = [.. (await OfferedItems.RunAsync(null, Actor, Leaving)).Where(one => one.Applicants.HasFlag(ApplicantKinds.Legal))];
        if (items.Count > 0) Choose(InAddress.Id(Item) ?? items[0].Id);
    }

    private void Choose(Guid id)
    {
        item = items!.FirstOrDefault(one => one.Id == id) ?? items![0];
        // Many stations have one company over them, whoever else could apply for the item.
        company = item with { Applicants = ApplicantKinds.Legal };
        if (draft.Application.ItemId != item.Id) draft.Application.Materials = [];
        draft.Application.ItemId = item.Id;
    }

    private async Task ReadAsync(InputFileChangeEventArgs change)
    {
        (draft.Rows, unreadable) = ([], null);
        try
        {
            draft.Rows = await Uploads.ReadAsync(change.File, words, Leaving);
        }
        catch (RuleException broken)
        {
            unreadable = new BrokenRules(broken.Broken, words, Shared).All.First();
        }
    }

    private async Task SubmitAsync() => Navigation.NavigateTo(BatchRoutes.Batch(await OpenBatch.RunAsync(draft, Actor, Leaving)));
}
