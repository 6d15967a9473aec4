using System.Globalization;
using GovConsole.Web.AgentPoints;
using GovConsole.Web.Agents;
using GovConsole.Web.Api;
using GovConsole.Web.Assessments;
using GovConsole.Web.Cases;
using GovConsole.Web.Cases.Batches;
using GovConsole.Web.Cases.Imports;
using GovConsole.Web.Cases.Joint;
using GovConsole.Web.Enquiries;
using GovConsole.Web.Handovers;
using GovConsole.Web.Inspections;
using GovConsole.Web.Monthly;
using GovConsole.Web.Reports;
using GovConsole.Web.Reports.Papers;
using GovConsole.Web.Shared;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace GovConsole.Tests.Support;

/// <summary>The product's own words in one language, whatever the language of the test. A word that does not exist fails the test.</summary>
internal sealed class Texts(string? culture) : IStringLocalizer
{
    public static readonly Texts Chinese = new("zh-Hans"), English = new("en");

    /// <summary>In whatever language is spoken when a word is asked for.</summary>
    public static readonly Texts Current = new(null);

    private static readonly ResourceManagerStringLocalizerFactory Factory =
        new(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
    private static readonly Words Inspections = new(new StringLocalizer<InspectionsText>(Factory), new Words(
        new StringLocalizer<AgentPointsText>(Factory), new Words(new StringLocalizer<MonthlyText>(Factory), new StringLocalizer<AssessmentsText>(Factory))));
    private static readonly Words Words = new(
        new StringLocalizer<ImportText>(Factory), new Words(
            new StringLocalizer<AgentsText>(Factory), new Words(new StringLocalizer<BatchText>(Factory), new Words(new StringLocalizer<JointText>(Factory), new Words(new ReportWords(
            new StringLocalizer<ReportsText>(Factory), new StringLocalizer<PapersText>(Factory), new StringLocalizer<CasesText>(Factory), new StringLocalizer<SharedText>(Factory)),
            new Words(new StringLocalizer<HandoversText>(Factory), new Words(Inspections, new StringLocalizer<EnquiriesText>(Factory))))))));

    public LocalizedString this[string name] => Find(() => Words[name]);

    public LocalizedString this[string name, params object[] arguments] => Find(() => Words[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => Words.GetAllStrings(includeParentCultures);

    private LocalizedString Find(Func<LocalizedString> ask)
    {
        var (format, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        if (culture is not null) (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
        var found = ask();
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (format, ui);
        Assert.False(found.ResourceNotFound, found.Name);
        return found;
    }
}
