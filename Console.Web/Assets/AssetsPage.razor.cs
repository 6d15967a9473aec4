using GovConsole.Access;
using GovConsole.Assets;
using GovConsole.Assets.Overview;
using GovConsole.Organisation;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Assets;

/// <summary>设备台账: the register of a subtree. Its figures are the lengths of the lists to which they lead.</summary>
public sealed partial class AssetsPage
{
    private AssetFilter filter = new();
    private FindAssets.Found? found;
    private UnitTree? tree;
    private string? text;
    private int page;
    private int pages;

    [SupplyParameterFromQuery] private string? Unit { get; set; }
    [SupplyParameterFromQuery] private string? Kind { get; set; }
    [SupplyParameterFromQuery] private string? Silent { get; set; }
    [SupplyParameterFromQuery] private string? Faulty { get; set; }
    [SupplyParameterFromQuery] private string? Retired { get; set; }
    [SupplyParameterFromQuery] private string? Q { get; set; }
    [SupplyParameterFromQuery(Name = "page")] private string? PageNumber { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        // Who keeps one point has no list to read.
        if (Actor.Role is Role.VillageAgent)
        {
            Navigation.NavigateTo(AssetRoutes.Village(Actor.Unit.Code), replace: true);
            return;
        }

        (filter, text) = (AssetRoutes.Filter(Unit, Kind, Silent, Faulty, Retired, Q), Q);
        page = int.TryParse(PageNumber, out var number) && number is > 0 and < 10_000 ? number : 1;
        tree = await UnitTrees.GetAsync(Leaving);
        found = await FindAssets.RunAsync(filter, page, Actor, Leaving);
        pages = Math.Max(1, (int)((found.Slice.Total + FindAssets.PageSize - 1) / FindAssets.PageSize));
    }

    private string List(AssetFilter asked) => AssetRoutes.To(asked with { Unit = filter.Unit });

    private void Go(AssetFilter asked) => Navigation.NavigateTo(AssetRoutes.To(asked));

    private void Choose(ChangeEventArgs change) => Go(filter with { Kind = Enum.TryParse<AssetKind>(change.Value as string, out var kind) ? kind : null });

    private string Page(int number) => Navigation.GetUriWithQueryParameter("page", number);
}
