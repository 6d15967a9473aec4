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
        var (period, trend) = (input.Period, (input.Trend ?? input.Period).Until(today));
        var (before, yearBefore) = (period.Before().Like(period, today), period.YearBefore().Like(period, today));
        var below = Ranking.Below(tree, unit);

        return await dbs.ReadAsync(async db =>
        {
            var reader = await Reader.BeginAsync(db, unit, calendar, today, input.Compare ? [period, before, yearBefore] : [period], trend, ct);
            var now = reader.Section(period);
            var (then, yearAgo) = input.Compare ? (reader.Section(before), reader.Section(yearBefore)) : default;
            return new Dashboard
            {
                Unit = new(unit.Code, unit.Name),
                Line = [.. tree.Line(unit.Path).Skip(actor.Unit.Depth - 1).Select(step => new Place(step.Code, step.Name))],
                Today = today, Period = period, Before = before, YearBefore = yearBefore,
                CalendarMissing = now.Sums.Workdays is null,
                TodaysFigures = reader.Today(),
                Figures = [.. Shown.Select(indicator => new Compared(now.Read(indicator), then?.Read(indicator), yearAgo?.Read(indicator)))],
                Standing = reader.Standing(),
                Balance = Balance.Of(now),
                Catalogue = catalogue,
                Channels = await reader.ChannelsAsync(period, ct),
                Items = input.Items ? await reader.ItemsAsync(period, ct) : [],
                Trend = reader.Trend(trend),
                Ranking = Ranking.Of(unit, below, await db.SumAsync([unit.Code, .. below.Select(child => child.Code)], Facet.All, period, ct), by, input.Columns, period),
            };
        }, ct);
    }
}
