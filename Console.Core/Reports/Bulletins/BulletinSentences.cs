using GovConsole.Reports.Forms;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>The text of a bulletin, written from its figures.</summary>
internal sealed class BulletinSentences(Bulletin bulletin, IStringLocalizer text)
{
    private Dashboard Figures => bulletin.Figures;

    public string Days => text.Days(bulletin.Kind, Figures.Period, Figures.Today);

    public string Volume
    {
        get
        {
            var (received, accepted, closed) = (Figures.Of(Catalogue.Received), Figures.Of(Catalogue.Accepted), Figures.Of(Catalogue.Closed));
            return text["Bulletin.Volume", Days, bulletin.Unit, text.Value(received.Now), text.Value(accepted.Now), text.Value(closed.Now)]
                + Compared(accepted)
                + text["Bulletin.Daily", Value(Catalogue.PerWorkday), Value(Catalogue.Proxy)];
        }
    }

    public string Speed => text["Bulletin.Speed",
        Value(Catalogue.OnTimeRate), Value(Catalogue.EarlyRate), Value(Catalogue.AverageDays), Value(Catalogue.SameDayRate), Late];

    public string Visits => text["Bulletin.Visits", Value(Catalogue.ZeroVisitRate), Value(Catalogue.OneVisitRate),
        text.Value(Figures.Catalogue.Single(reading => reading.Indicator == Catalogue.ItemZeroVisitRate))];

    public string Led => bulletin.Figures.Ranking is { } ranking ? new UnitSentences(ranking, bulletin.RankingBefore, Before, text).Led : "";

    public string Moved => bulletin.Figures.Ranking is { } ranking ? new UnitSentences(ranking, bulletin.RankingBefore, Before, text).Moved : "";

    public string Balance
    {
        get
        {
            var balance = Figures.Balance;
            return text["Bulletin.Balance", balance.CarriedOver.Number, balance.Accepted.Number, balance.Closed.Number, balance.InHand.Number, balance.Voided.Number]
                + text["Bulletin.Kinds", [balance.Closed.Number, .. balance.ByKind.Values.Select(kind => (object)kind.Number)]]
                + text["Bulletin.Results", [balance.Closed.Number, .. balance.ByResult.Values.Select(result => (object)result.Number)]];
        }
    }

    public string Idle => bulletin.Idle is { Count: > 0 } idle ? text["Bulletin.Idle", idle.Count, text.Join(idle)] : text["Bulletin.NoneIdle"];

    public string? Points => bulletin.Points is { } points
        ? text["Bulletin.Points", bulletin.At + Kernel.Beijing.Offset, points.Villages, points.Covered, text.Share(points.CoverageRate).Shown, points.Full, text.Share(points.FullRate).Shown, points.Agentless].Value
        : null;

    /// <summary>The period before, and as much of it as has come of a running one.</summary>
    public string Before => text[$"Before.{bulletin.Kind}{Part}"];

    public string YearBefore => text[$"YearBefore.{bulletin.Kind}{Part}"];

    private string Part => bulletin.IsRunning && Figures.Period.Days > 1 ? "Part" : "";

    // Of a year both comparisons are the same.
    private string Compared(Compared accepted) => bulletin.Kind is ReportKind.Yearly
        ? text["Bulletin.ChangeOnce", Change(accepted.Now, accepted.Before), Before]
        : text["Bulletin.Change", Change(accepted.Now, accepted.Before), Before, Change(accepted.Now, accepted.YearBefore), YearBefore];

    // The numerator of the late rate: what was closed late, of any kind.
    private string Late => text["Report.Number", Figures.Of(Catalogue.LateRate).Now.Counts[0].Number];

    private string Value(Indicator indicator) => text.Value(Figures.Of(indicator).Now);

    private string Change(Reading now, Reading? before) => (now.Value, before?.Value) switch
    {
        ({ } value, { } was) when was != 0 && value > was => text["Bulletin.Up", text.Change(now, before).TrimStart('+')],
        ({ } value, { } was) when was != 0 && value < was => text["Bulletin.Down", text.Change(now, before).TrimStart('-', '−')],
        ({ } value, { } was) when was != 0 && value == was => text["Bulletin.Same"],
        _ => text["Bulletin.NotCompared"],
    };
}
