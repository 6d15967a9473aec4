using System.Globalization;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Indicators;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Statistics.Dashboards;

/// <summary>Reads the parts of one unit's dashboard.</summary>
internal sealed record Reader(ConsoleDb Db, Unit Unit, WorkdayCalendar Calendar, DateOnly Today, CancellationToken Ct)
{
    private static readonly Indicator[] CutBy =
        [Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.OnTimeRate, Catalogue.ZeroVisitRate];

    private CaseQuery About => new(Unit.Code);

    public Task<Dictionary<(string Unit, string Value), Counts>> SumAsync(IReadOnlyCollection<string> units, Period period) =>
        Db.SumAsync(units, Facet.All, period, Ct);

    public async Task<Section> SectionAsync(Period period)
    {
        var history = await CountAsync(Ever(period.From.AddDays(-1)));
        return new(About, period, new(
            await CountAsync(period), history[Measure.Accepted] - history[Measure.Closed], Workdays(period)));
    }

    public async Task<IReadOnlyList<Reading>> TodayAsync() =>
        new Section(About, Period.Day(Today), new(await CountAsync(Period.Day(Today))))
            .Read(Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.Delivered);

    public async Task<IReadOnlyList<Reading>> StandingAsync()
    {
        var (past, today) = (await CountAsync(Ever(Today.AddDays(-1))), await CountAsync(Period.Day(Today)));
        var now = Counts.Sum([past, today]);
        return
        [
            new Section(About, Ever(Today), new(now)).Read(Catalogue.InHand),
            new Section(About, Ever(Today.AddDays(-1)), new(past)).Read(Catalogue.OverdueInHand),
            new Section(About, Period.Day(Today), new(today)).Read(Catalogue.DueToday),
            .. new Section(About, Ever(Today), new(now)).Read(Catalogue.Suspended, Catalogue.AwaitingAcceptance),
        ];
    }

    public async Task<IReadOnlyList<Cut>> ChannelsAsync(Period period) =>
    [
        .. from cut in await CutsAsync(Facet.Channel, period)
           let channel = int.Parse(cut.Value, CultureInfo.InvariantCulture)
           orderby channel
           select new Cut(cut.Value, "", new Section(About with { Channel = channel }, period, new(cut.Counts)).Read(CutBy)),
    ];

    public async Task<IReadOnlyList<Cut>> ItemsAsync(Period period)
    {
        var cuts = (await CutsAsync(Facet.Item, period)).Select(cut => (Item: Guid.Parse(cut.Value), cut.Value, cut.Counts)).ToList();
        var ids = cuts.Select(cut => cut.Item).ToList();
        var names = await Db.ItemVersions.Where(version => ids.Contains(version.ItemId) && version.EffectiveTo == null)
            .Select(version => new { version.ItemId, version.Name }).ToDictionaryAsync(version => version.ItemId, version => version.Name, Ct);
        return
        [
            .. from cut in cuts
               orderby cut.Counts[Measure.Closed] descending, cut.Counts[Measure.Received] descending, cut.Value
               select new Cut(cut.Value, names.GetValueOrDefault(cut.Item, cut.Value),
                   new Section(About with { Item = cut.Item }, period, new(cut.Counts)).Read(CutBy)),
        ];
    }

    private async Task<Counts> CountAsync(Period period) => (await SumAsync([Unit.Code], period)).GetValueOrDefault((Unit.Code, "")) ?? new();

    private async Task<IEnumerable<(string Value, Counts Counts)>> CutsAsync(Facet facet, Period period) =>
        (await Db.SumAsync([Unit.Code], facet, period, Ct)).Where(sum => !sum.Value.IsZero).Select(sum => (sum.Key.Value, sum.Value));

    private int? Workdays(Period period)
    {
        if (Enumerable.Range(period.From.Year, period.To.Year - period.From.Year + 1).Any(year => !Calendar.IsMaintained(year))) return null;
        return period.From > Today ? 0 : Calendar.CountWorkdays(period.Until(Today));
    }

    private static Period Ever(DateOnly to) => new(DateOnly.MinValue, to);
}
