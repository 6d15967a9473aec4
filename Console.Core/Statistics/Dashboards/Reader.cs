using System.Globalization;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Indicators;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Statistics.Dashboards;

/// <summary>Tells the parts of one unit's dashboard. The unit's own sums of every period that it is asked for are read together.</summary>
internal sealed class Reader
{
    private static readonly Indicator[] CutBy =
        [Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.OnTimeRate, Catalogue.ZeroVisitRate];

    private readonly ConsoleDb db;
    private readonly Unit unit;
    private readonly WorkdayCalendar calendar;
    private readonly DateOnly today;
    private readonly Dictionary<Period, Dictionary<(string Unit, string Value), Counts>> sums;

    private Reader(ConsoleDb db, Unit unit, WorkdayCalendar calendar, DateOnly today, Dictionary<Period, Dictionary<(string Unit, string Value), Counts>> sums) =>
        (this.db, this.unit, this.calendar, this.today, this.sums) = (db, unit, calendar, today, sums);

    /// <summary>Reads what <see cref="Section"/> is to tell of some periods and <see cref="Trend"/> of its days.</summary>
    public static async Task<Reader> BeginAsync(
        ConsoleDb db, Unit unit, WorkdayCalendar calendar, DateOnly today, IEnumerable<Period> sections, Period trend, CancellationToken ct) =>
        new(db, unit, calendar, today, await db.SumsAsync(
            [unit.Code], Facet.All,
            [.. sections.SelectMany(period => new[] { period, Before(period) }), Period.Day(today), Before(Period.Day(today)), .. Dashboards.Trend.Parts(trend)], ct));

    private CaseQuery About => new(unit.Code);

    public Section Section(Period period)
    {
        var history = Count(Before(period));
        return new(About, period, new(Count(period), history[Measure.Accepted] - history[Measure.Closed], Workdays(period)));
    }

    public IReadOnlyList<Reading> Today() =>
        new Section(About, Period.Day(today), new(Count(Period.Day(today))))
            .Read(Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.Delivered);

    public IReadOnlyList<Reading> Standing()
    {
        var (past, now) = (Count(Before(Period.Day(today))), Count(Period.Day(today)));
        var all = Counts.Sum([past, now]);
        return
        [
            new Section(About, Ever(today), new(all)).Read(Catalogue.InHand),
            new Section(About, Before(Period.Day(today)), new(past)).Read(Catalogue.OverdueInHand),
            new Section(About, Period.Day(today), new(now)).Read(Catalogue.DueToday),
            .. new Section(About, Ever(today), new(all)).Read(Catalogue.Suspended, Catalogue.AwaitingAcceptance),
        ];
    }

    public IReadOnlyList<TrendPoint> Trend(Period period) => [.. Dashboards.Trend.Of(unit.Code, period, Count)];

    public async Task<IReadOnlyList<Cut>> ChannelsAsync(Period period, CancellationToken ct) =>
    [
        .. from cut in await CutsAsync(Facet.Channel, period, ct)
           let channel = int.Parse(cut.Value, CultureInfo.InvariantCulture)
           orderby channel
           select new Cut(cut.Value, "", new Section(About with { Channel = channel }, period, new(cut.Counts)).Read(CutBy)),
    ];

    public async Task<IReadOnlyList<Cut>> ItemsAsync(Period period, CancellationToken ct)
    {
        var cuts = (await CutsAsync(Facet.Item, period, ct)).Select(cut => (Item: Guid.Parse(cut.Value), cut.Value, cut.Counts)).ToList();
        var ids = cuts.Select(cut => cut.Item).ToList();
        var names = await db.ItemVersions.Where(version => ids.Contains(version.ItemId) && version.EffectiveTo == null)
            .Select(version => new { version.ItemId, version.Name }).ToDictionaryAsync(version => version.ItemId, version => version.Name, ct);
        return
        [
            .. from cut in cuts
               orderby cut.Counts[Measure.Closed] descending, cut.Counts[Measure.Received] descending, cut.Value
               select new Cut(cut.Value, names.GetValueOrDefault(cut.Item, cut.Value),
                   new Section(About with { Item = cut.Item }, period, new(cut.Counts)).Read(CutBy)),
        ];
    }

    private Counts Count(Period period) => sums[period].GetValueOrDefault((unit.Code, "")) ?? new();

    private async Task<IEnumerable<(string Value, Counts Counts)>> CutsAsync(Facet facet, Period period, CancellationToken ct) =>
        (await db.SumAsync([unit.Code], facet, period, ct)).Where(sum => !sum.Value.IsZero).Select(sum => (sum.Key.Value, sum.Value));

    private int? Workdays(Period period)
    {
        if (Enumerable.Range(period.From.Year, period.To.Year - period.From.Year + 1).Any(year => !calendar.IsMaintained(year))) return null;
        return period.From > today ? 0 : calendar.CountWorkdays(period.Until(today));
    }

    private static Period Before(Period period) => Ever(period.From.AddDays(-1));

    private static Period Ever(DateOnly to) => new(DateOnly.MinValue, to);
}
