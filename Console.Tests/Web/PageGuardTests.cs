using System.Reflection;
using GovConsole.Tests.Support;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web;

/// <summary>Everything is closed by default: what is open to everybody is listed here.</summary>
public sealed class PageGuardTests
{
    private static readonly string[] Open = ["/account/sign-in", "/error/{Code:int?}", "/progress", "/setup"];

    private static IEnumerable<(Type Page, string Url)> Pages =>
        from page in typeof(Program).Assembly.GetTypes()
        from route in page.GetCustomAttributes<RouteAttribute>()
        select (page, route.Template);

    [Fact]
    public void A_page_is_closed_unless_it_is_listed_as_open()
    {
        Assert.All(Pages, page => Assert.True(
            page.Page.IsDefined(typeof(AuthorizeAttribute)) || page.Page.IsDefined(typeof(AllowAnonymousAttribute)), page.Url));
        Assert.Equal(Open, Pages.Where(page => page.Page.IsDefined(typeof(AllowAnonymousAttribute))).Select(page => page.Url).Order());
    }

    [Fact]
    public void The_navigation_leads_to_pages_that_exist_and_asks_what_they_ask() => Assert.All(NavigationTable.All, entry =>
    {
        var page = Assert.Single(Pages, page => Required(page.Url) == entry.Url.Split('?')[0]).Page;
        Assert.Equal(page.GetCustomAttribute<NeedsAttribute>()?.Permission, entry.Needs);
    });

    [Fact]
    public void Whoever_answers_a_component_is_drawn_again() => Assert.Empty(
        // A plain function is called and nothing more: what it changed stays unseen until something else draws the page.
        from component in typeof(Program).Assembly.GetTypes()
        from parameter in component.GetProperties()
        where parameter.IsDefined(typeof(ParameterAttribute)) && typeof(Delegate).IsAssignableFrom(parameter.PropertyType)
            && parameter.PropertyType.GetMethod("Invoke")!.ReturnType == typeof(Task)
        select $"{component.Name}.{parameter.Name}");

    // "/organisation/{Code?}" answers "/organisation" too.
    private static string Required(string route) => route.LastIndexOf("/{", StringComparison.Ordinal) is var at and > 0 && route.EndsWith("?}", StringComparison.Ordinal)
        ? route[..at]
        : route;

    [Fact]
    public void Nothing_asks_the_request_who_is_acting()
    {
        var asking = Repo.Files("Console.Web", "*.*")
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && File.ReadAllText(file).Contains("IHttpContextAccessor", StringComparison.Ordinal))
            .Select(Path.GetFileName);

        // Identity's own base class insists on it; sign-in happens in requests only.
        Assert.Equal(["Accounts.cs"], asking);
    }
}
