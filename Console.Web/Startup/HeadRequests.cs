using Microsoft.AspNetCore.Authorization;

namespace GovConsole.Web.Startup;

/// <summary>
/// A page that is open to everybody answers HEAD as it answers GET, only without a body. Watchers and link checkers ask so; without an endpoint of its own
/// the sign-in page would be refused to them and lead to itself for ever. The other pages do not: theirs would answer for the files that lie beside them.
/// </summary>
internal static class HeadRequests
{
    public static TBuilder AnswerHead<TBuilder>(this TBuilder pages) where TBuilder : IEndpointConventionBuilder
    {
        pages.Add(page =>
        {
            if (!page.Metadata.OfType<IAllowAnonymous>().Any()) return;
            if (page.Metadata.OfType<HttpMethodMetadata>().SingleOrDefault() is not { } methods || !methods.HttpMethods.Contains(HttpMethods.Get)) return;
            page.Metadata.Remove(methods);
            page.Metadata.Add(new HttpMethodMetadata([.. methods.HttpMethods, HttpMethods.Head]));
        });
        return pages;
    }
}
