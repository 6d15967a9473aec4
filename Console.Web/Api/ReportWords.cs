using GovConsole.Reports.Saved;
using GovConsole.Web.Cases;
using GovConsole.Web.Reports;
using GovConsole.Web.Reports.Papers;
using GovConsole.Web.Shared;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Api;

/// <summary>A report speaks of many features, so it finds its words among its own, then among those of the cases, then among the shared ones.</summary>
internal sealed class ReportWords(
    IStringLocalizer<ReportsText> own, IStringLocalizer<PapersText> papers, IStringLocalizer<CasesText> cases, IStringLocalizer<SharedText> shared) : IReportWords
{
    private readonly IStringLocalizer[] sources = [own, papers, cases, shared];

    public LocalizedString this[string name] => Find(source => source[name]);

    public LocalizedString this[string name, params object[] arguments] => Find(source => source[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        sources.SelectMany(source => source.GetAllStrings(includeParentCultures)).DistinctBy(text => text.Name);

    private LocalizedString Find(Func<IStringLocalizer, LocalizedString> ask) =>
        sources.Select(ask).FirstOrDefault(found => !found.ResourceNotFound) ?? ask(own);
}
