using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Monthly;

/// <summary>村月报: what the system wrote about one village's month, and whether its agent has confirmed it.</summary>
public sealed class LoadVillageMonth(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record View(string FullName, Period Month, DateOnly Day, VillageMonth Village, bool MayConfirm)
    {
        public bool IsOver => Day == Month.To;
    }

    /// <exception cref="RuleException"><c>Access.OutOfScope</c>, <c>Monthly.NotYet</c>, or <c>AgentPoint.NotAVillage</c> for a unit without a point of its own.</exception>
    public async Task<View> RunAsync(string code, DateOnly month, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var village = tree.Get(code);
        actor.Demand(Permission.ReadAgentPoints, village.Path);
        if (!village.Kind.HasPoint()) throw new RuleException("AgentPoint.NotAVillage", null, village.Name);
        var (period, today) = (Period.Month(month), clock.Today());
        if (period.From > today) throw new RuleException("Monthly.NotYet", "Month");

        var found = (await dbs.ReadAsync(db => LoadMonth.MonthsAsync(db, tree, village.Path, period, today, ct), ct)).FirstOrDefault()
            ?? throw new RuleException("AgentPoint.Unknown", null, code);
        return new(
            tree.FullName(village.Path), period, period.To < today ? period.To : today, found,
            found is { Confirmed: null, Standing.HasPoint: true } && period.To < today && actor.Unit == village.Path && actor.May(Permission.CheckAgentPoints));
    }
}
