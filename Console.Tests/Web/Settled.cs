using AngleSharp.Dom;
using Bunit;
using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web;

/// <summary>
/// Looks at a page only when nothing is being asked of the database: what is found is then what the page stays at,
/// and its handlers are those of the last drawing. SQLite answers within the click; PostgreSQL answers a little later.
/// Tests of pages find these before bUnit's own, as they lie in the same namespace.
/// </summary>
internal static class Settled
{
    internal static IElement Find<T>(this IRenderedComponent<T> page, string selector) where T : IComponent
    {
        Settle(page);
        return RenderedComponentExtensions.Find(page, selector);
    }

    internal static IReadOnlyList<IElement> FindAll<T>(this IRenderedComponent<T> page, string selector) where T : IComponent
    {
        Settle(page);
        return RenderedComponentExtensions.FindAll(page, selector);
    }

    private static void Settle<T>(IRenderedComponent<T> page) where T : IComponent =>
        page.Services.GetRequiredService<PageTest.Rest>().Await();
}
