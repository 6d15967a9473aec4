using GovConsole.Access;
using GovConsole.Cases.Papers;
using GovConsole.Reports.Papers;
using GovConsole.Web.Api;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Reports.Papers;

/// <summary>Issues papers in the product's own words. The code on them leads to the configured site, or to where the reader came in.</summary>
public sealed class PaperDesk(IServiceProvider services, IConfiguration configuration, NavigationManager navigation)
{
    public Task<IssuedPaper> IssueAsync(string number, PaperKind kind, int? place, Actor actor, CancellationToken ct)
    {
        var site = new Uri(configuration["Site"] ?? navigation.BaseUri);
        return services.GetRequiredService<IssuePaper>().RunAsync(new(number, kind, site) { Place = place }, services.GetRequiredService<ReportWords>(), actor, ct);
    }
}
