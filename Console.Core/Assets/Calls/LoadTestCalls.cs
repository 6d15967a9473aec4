using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Calls;

/// <summary>电话抽测: every point of a unit with its test calls of a month. Points that were merged away are left out unless somebody called.</summary>
public sealed class LoadTestCalls(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input(string? Unit, DateOnly Month, CallState? State = null);

    /// <summary>All rows of the month, whatever state is asked for: the figures are those of all.</summary>
    /// <exception cref="RuleException"><c>Asset.MonthAhead</c>, <c>Access.OutOfScope</c> or <c>Organisation.UnitUnknown</c>.</exception>
    public async Task<CallMonth> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var month = Period.Month(input.Month);
        if (month.From > clock.Today()) throw new RuleException("Asset.MonthAhead");
        var unit = await trees.ScopeAsync(input.Unit, actor, ct);
        var day = month.To < clock.Today() ? month.To : clock.Today();
        var rows = await dbs.ReadAsync(db => RowsAsync(db, db.AgentPoints.VisibleTo(actor).Under(unit), month, day, ct), ct);
        return new((await trees.GetAsync(ct)).Get(unit.Code), month, rows);
    }

    private static async Task<List<CallRow>> RowsAsync(ConsoleDb db, IQueryable<AgentPoint> points, Period month, DateOnly day, CancellationToken ct)
    {
        var found = await points.OrderBy(x => x.Code).Select(x => new { x.Code, x.Path, x.Phone }).ToListAsync(ct);
        var services = await db.ServicesAsync(points, day, ct);
        var phones = (await db.Assets
            .Where(x => x.Kind == AssetKind.Telephone && x.InUseSince <= day && (x.RetiredOn == null || x.RetiredOn > day) && points.Any(point => point.Code == x.Code))
            .OrderBy(x => x.Number).Select(x => new { x.Code, x.Phone }).ToListAsync(ct)).ToLookup(one => one.Code, one => one.Phone);
        var calls = (await db.TestCalls.Where(x => x.On >= month.From && x.On <= month.To && points.Any(point => point.Code == x.Code))
            .OrderBy(x => x.On).ThenBy(x => x.Id).ToListAsync(ct)).ToLookup(call => call.Code);
        return
        [
            .. from point in found
               where services.ContainsKey(point.Code)
               let status = services[point.Code].At(day)!.Status
               where status is not PointStatus.Merged || calls.Contains(point.Code)
               select new CallRow(point.Code, point.Path, status, phones[point.Code].FirstOrDefault() ?? point.Phone, [.. calls[point.Code]]),
        ];
    }
}
