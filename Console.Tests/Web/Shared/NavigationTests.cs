using Bunit;
using GovConsole.Access;
using GovConsole.Tests.Support;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Shared;

public sealed class NavigationTests : PageTest
{
    [Fact]
    public async Task The_nearest_entry_is_where_one_is_and_follows_the_address()
    {
        await ActAsAsync(Role.WindowClerk, Sample.City);
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/cases/new");
        var side = Render<SideNavigation>();

        Assert.Equal("/cases/new", Here());
        navigation.NavigateTo("/cases/469007-2026-00001");
        side.WaitForAssertion(() => Assert.Equal("/cases", Here()));

        string? Here() => Assert.Single(side.FindAll(".active[aria-current=page]")).GetAttribute("href");
    }
}
