using GovConsole.Access;
using GovConsole.Agents.Roster;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Agents;

/// <summary>Takes exactly the roster that somebody sees, and the changes of a period, out of the house, and writes down that it left.</summary>
public sealed class ExportRoster(IDbContextFactory<ConsoleDb> dbs, FindAgents agents, FindAgentChanges changes, UnitTrees trees, TimeProvider clock)
{
    public const int MostRows = 5_000;

    public sealed record Input(AgentFilter Filter, Period Period);

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c>, <c>Access.PostRevoked</c> or <c>Agents.TooManyToExport</c>.</exception>
    public async Task<RosterExport> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var rows = await agents.AllAsync(input.Filter, MostRows, actor, ct);
        var changed = await changes.RunAsync(input.Filter.Unit, input.Period, actor, ct);
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(string.IsNullOrEmpty(input.Filter.Unit) ? actor.Unit.Code : input.Filter.Unit);
        var at = clock.UtcNow();
        var number = ExportNumber.Of("HM", at, rows.Select(row => $"{row.Code} {row.Primary?.Id} {row.Backup?.Id}")
            .Concat(changed.Select(row => $"{row.Day:O} {row.Left} {row.Tenure.Id} {row.Handover?.IsSigned}")));

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadAgentPoints, unit.Path, ct);
            db.AuditEntries.Add(actor.Did("Audit.RosterExported", number, at, $"{unit.Code}; {rows.Count}; {changed.Count}"));
        }, ct);
        return new()
        {
            Number = number, Unit = unit.Path.Depth == 1 ? unit.Name : tree.FullName(unit.Path), Filter = input.Filter, Period = input.Period,
            At = at, By = actor.Name, Rows = rows, Changes = changed, Units = tree,
        };
    }
}
