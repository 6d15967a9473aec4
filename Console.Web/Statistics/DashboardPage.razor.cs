using System.Globalization;
using GovConsole.Cases;
using GovConsole.Kernel;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Addresses;
using GovConsole.Web.Shared.Charts;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Statistics;

public sealed partial class DashboardPage
{
    private DashboardAddress address = new();
    private DateOnly today;
    private Period period;
    private Dashboard? shown;
    private BrokenRules? broken;

    [Inject] public required LoadDashboard LoadDashboard { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }

    [SupplyParameterFromQuery(Name = "unit")] public string? Unit { get; set; }
    [SupplyParameterFromQuery(Name = "period")] public string? Kind { get; set; }
    [SupplyParameterFromQuery(Name = "on")] public string? On { get; set; }
    [SupplyParameterFromQuery(Name = "from")] public string? From { get; set; }
    [SupplyParameterFromQuery(Name = "to")] public string? To { get; set; }
    [SupplyParameterFromQuery(Name = "by")] public string? By { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var asked = new DashboardAddress
        {
            Unit = Unit, Span = InAddress.Named<Span>(Kind) ?? Span.Month, On = InAddress.Day(On), From = InAddress.Day(From), To = InAddress.Day(To), By = By,
        };
        today = Clock.Today();
        if (asked == address && shown is not null) return;

        (address, period) = (asked, asked.Period(today));
        try
        {
            shown = await LoadDashboard.RunAsync(new(period) { Unit = address.Unit, By = address.By }, Actor, Leaving);
            broken = null;
        }
        catch (RuleException refused) when (refused.Broken.All(rule => rule.Code.StartsWith("Statistics.", StringComparison.Ordinal)))
        {
            (shown, broken) = (null, new(refused.Broken, L, null));
        }
    }

    private IReadOnlyList<string> Labels => [.. shown!.Trend.Select(point => point.Period switch
    {
        { Days: 1 } day => day.From.ToString("MM-dd", CultureInfo.InvariantCulture),
        { Days: > 31 } year => year.From.ToString("yyyy", CultureInfo.InvariantCulture),
        var month => month.From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    })];

    private IReadOnlyList<Series> Lines =>
    [
        new(L["Indicator.Received"], [.. shown!.Trend.Select(point => (double?)point.Received.Number)]),
        new(L["Indicator.Accepted"], [.. shown!.Trend.Select(point => (double?)point.Accepted.Number)]),
        new(L["Indicator.Closed"], [.. shown!.Trend.Select(point => (double?)point.Closed.Number)]),
    ];

    private IReadOnlyList<Bar> Channels =>
        [.. shown!.Channels.Select(cut => new Bar(ChannelName(cut), (double)(cut.Readings[0].Value ?? 0), CaseLink.To(cut.Readings[0].Opens!)))];

    private string ChannelName(Cut cut) => L[$"Channel.{(Channel)int.Parse(cut.Key, CultureInfo.InvariantCulture)}"];

    private static Tone ToneOf(Reading reading) =>
        reading.Indicator == Catalogue.OverdueInHand && reading.Value > 0 ? Tone.Bad
        : reading.Indicator == Catalogue.DueToday && reading.Value > 0 ? Tone.Warning
        : Tone.Neutral;
}
