using GovConsole.Access;
using GovConsole.Cases.Papers;
using GovConsole.Reports.Papers;
using GovConsole.Web.Api;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Reports.Papers;

/// <summary>Issues papers in the product's own words. The code on them leads to the configured <c>Site</c>, or to where the reader came in.</summary>
public sealed class PaperDesk
{
    private readonly IssuePaper issue;
    private readonly ReportWords text;
    private readonly NavigationManager navigation;
    private readonly string? site;

    internal PaperDesk(IssuePaper issue, ReportWords text, NavigationManager navigation, string? site) =>
        (this.issue, this.text, this.navigation, this.site) = (issue, text, navigation, site);

    public Task<IssuedPaper> IssueAsync(string number, PaperKind kind, int? place, Actor actor, CancellationToken ct) =>
        issue.RunAsync(new(number, kind, new(site ?? navigation.BaseUri)) { Place = place }, text, actor, ct);
}
