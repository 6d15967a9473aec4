using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Items.Catalogue;

public sealed partial class ItemsPage
{
    private const int PageSize = 50;

    private ItemFilter filter = new();
    private Slice<FindItems.Row>? found;
    private ItemFigures.Result? figures;

    [SupplyParameterFromQuery] private string? Q { get; set; }
    [SupplyParameterFromQuery] private string? On { get; set; }
    [SupplyParameterFromQuery] private string? Standing { get; set; }
    [SupplyParameterFromQuery] private string? Type { get; set; }
    [SupplyParameterFromQuery] private string? Level { get; set; }
    [SupplyParameterFromQuery] private string? Handling { get; set; }
    [SupplyParameterFromQuery] private string? Zero { get; set; }
    [SupplyParameterFromQuery] private string? Online { get; set; }
    [SupplyParameterFromQuery] private string? Commitment { get; set; }
    [SupplyParameterFromQuery(Name = "page")] private string? Page { get; set; }

    private int PageNumber => InAddress.Page(Page);
    private DateOnly Day => filter.On ?? Clock.Today();

    protected override async Task OnParametersSetAsync()
    {
        filter = ItemQuery.Read(Q, On, Standing, Type, Level, Handling, Zero, Online, Commitment);
        found = await FindItems.RunAsync(filter, Actor, (PageNumber - 1) * PageSize, PageSize, Leaving);
        figures = await ItemFigures.RunAsync(Day, Actor, Leaving);
    }

    private void Search(ItemFilter asked) => Navigation.NavigateTo(ItemQuery.Url(asked));

    private string Link(int page) => Navigation.GetUriWithQueryParameter("page", page);
}
