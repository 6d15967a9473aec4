using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Indicators;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Statistics.Dashboards;

/// <summary>
/// One unit, one period: figures with comparison, how things stand, channels, items, trend and the level below. It reads tallies only,
/// so it costs the same however many cases there are.
/// </summary>
public sealed class LoadDashboard(
    IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, ItemFigures items, TimeProvider clock)
{
    private static readonly Indicator[] Shown =
    [
        Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.InHand, Catalogue.Proxy, Catalogue.PerWorkday,
        Catalogue.CompletionRate, Catalogue.OnTimeRate, Catalogue.EarlyRate, Catalogue.LateRate, Catalogue.ImmediateShare, Catalogue.SameDayRate,
        Catalogue.AtOnceRate, Catalogue.AverageDays, Catalogue.Compression, Catalogue.SpeedUp, Catalogue.OnlineRate, Catalogue.OnlineClosedRate,
        Catalogue.ZeroVisitRate, Catalogue.OneVisitRate, Catalogue.PostedRate, Catalogue.MatchedRate, Catalogue.LicenceReuseRate,
        Catalogue.CompleteRate,
    ];

    public sealed record Input(Period Period)
    {
        /// <summary>The actor's own unit when empty.</summary>
        public string? Unit { get; init; }
        public bool Compare { get; init; } = true;
        /// <summary>The indicator by which the level below is ranked.</summary>
        public string? By { get; init; }
        /// <summary>What else is told of each unit of the level below.</summary>
        public IReadOnlyList<Indicator> Columns { get; init; } = Ranking.Columns;
        /// <summary>Over which days the trend goes; the period itself when empty.</summary>
        public Period? Trend { get; init; }
        /// <summary>Whether the items are told one by one.</summary>
        public bool Items { get; init; } = true;
    }

    /// <exception cref="RuleException"><c>Access.OutOfScope</c>, <c>Organisation.UnitUnknown</c> or what <see cref="PeriodRules"/> finds.</exception>
    public async Task<Dashboard> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleException.ThrowIfAny(PeriodRules.Check(input.Period));
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(input.Unit is { Length: > 0 } code ? code : actor.Unit.Code);
        actor.Demand(Permission.ReadStatistics, unit.Path);

        var calendar = await calendars.InAsync(unit.Path, ct);
        var by = Catalogue.Rankable.FirstOrDefault(indicator => indicator.Key == input.By) ?? Catalogue.Closed;
        var today = clock.Today();
        var last = input.Period.Until(today).To;
        var catalogue = ItemReadings.Of(await items.RunAsync(last, actor, ct), last);
        return await dbs.ReadAsync(db => LoadAsync(new(db, unit, calendar, today, ct), input, by, tree, actor, catalogue), ct);
    }

    private static async Task<Dashboard> LoadAsync(Reader reader, Input input, Indicator by, UnitTree tree, Actor actor, IReadOnlyList<Reading> catalogue)
    {
        var (unit, today, period) = (reader.Unit, reader.Today, input.Period);
        var now = await reader.SectionAsync(period);
        var (before, yearBefore) = (period.Before().Like(period, today), period.YearBefore().Like(period, today));
        var then = input.Compare ? await reader.SectionAsync(before) : null;
        var yearAgo = input.Compare ? await reader.SectionAsync(yearBefore) : null;
        var below = Ranking.Below(tree, unit);

        return new()
        {
            Unit = new(unit.Code, unit.Name),
            Line = [.. tree.Line(unit.Path).Skip(actor.Unit.Depth - 1).Select(step => new Place(step.Code, step.Name))],
            Today = today, Period = period, Before = before, YearBefore = yearBefore,
            CalendarMissing = now.Sums.Workdays is null,
            TodaysFigures = await reader.TodayAsync(),
            Figures = [.. Shown.Select(indicator => new Compared(now.Read(indicator), then?.Read(indicator), yearAgo?.Read(indicator)))],
            Standing = await reader.StandingAsync(),
            Balance = Balance.Of(now),
            Catalogue = catalogue,
            Channels = await reader.ChannelsAsync(period),
            Items = input.Items ? await reader.ItemsAsync(period) : [],
            Trend = await reader.Db.TrendOfAsync(unit.Code, (input.Trend ?? period).Until(today), reader.Ct),
            Ranking = Ranking.Of(unit, below, await reader.SumAsync([unit.Code, .. below.Select(child => child.Code)], period), by, input.Columns, period),
        };
    }
}
