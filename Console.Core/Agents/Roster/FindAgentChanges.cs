using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Agents.Books;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Roster;

/// <summary>代办员变动: who came and who left in a period, in the order of the days, and under which number it was handed over.</summary>
public sealed class FindAgentChanges(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public sealed record Row(DateOnly Day, bool Left, AgentTenure Tenure, UnitPath Path, HandoverMark? Handover);

    /// <summary>Of longer ago than this nobody asks for a list.</summary>
    public const int MostDays = 3_660;

    /// <exception cref="RuleException"><c>Agents.PeriodTooLong</c>, or <c>Access.OutOfScope</c>.</exception>
    public async Task<IReadOnlyList<Row>> RunAsync(string? unit, Period period, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        if (period.Days is < 1 or > MostDays) throw new RuleException("Agents.PeriodTooLong", null, MostDays);
        var scope = await trees.ScopeAsync(unit, actor, ct);
        return await dbs.ReadAsync(async db =>
        {
            var points = db.AgentPoints.VisibleTo(actor).Under(scope);
            var found = await db.AgentTenures.Where(x => x.From >= period.From && x.From <= period.To || x.To >= period.From && x.To <= period.To)
                .Join(points, tenure => tenure.Code, point => point.Code, (Tenure, point) => new { Tenure, point.Path }).ToListAsync(ct);
            var ids = found.ConvertAll(one => one.Tenure.Id);
            var marks = await db.AgentHandovers.Where(x => ids.Contains(x.FormerId))
                .Select(x => new HandoverMark(x.FormerId, x.Number, x.LeaverSignedAt != null && x.SuccessorSignedAt != null)).ToDictionaryAsync(x => x.FormerId, ct);
            return (IReadOnlyList<Row>)
            [
                .. found.Where(one => period.Contains(one.Tenure.From)).Select(one => new Row(one.Tenure.From, false, one.Tenure, one.Path, null))
                    .Concat(found.Where(one => one.Tenure.To is { } to && period.Contains(to)).Select(one => new Row(one.Tenure.To!.Value, true, one.Tenure, one.Path, marks.GetValueOrDefault(one.Tenure.Id))))
                    .OrderBy(row => row.Day).ThenBy(row => row.Tenure.Code).ThenByDescending(row => row.Left),
            ];
        }, ct);
    }
}
