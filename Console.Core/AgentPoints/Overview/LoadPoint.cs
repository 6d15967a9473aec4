using GovConsole.Access;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>One village's point with all that its page draws. A village without a point has a page too: there the point begins.</summary>
public sealed class LoadPoint(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    private const int HistoryLength = 60;

    public sealed record View(
        Unit Village, string FullName, DateOnly Day, AgentPoint? Point, IReadOnlyList<AgentTenure> Tenures,
        IReadOnlyList<ElementCheck> History, IReadOnlyDictionary<Guid, StoredFile> Files, bool MayCheck, bool Certifies, bool MayMaintain)
    {
        public AgentTenure? Primary => Tenures.FirstOrDefault(tenure => tenure is { Primary: true, IsOpen: true });
        public bool IsFull => Point is { Status: PointStatus.Operating } && Point.FullUntil >= Day;
    }

    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, <c>Access.OutOfScope</c> or <c>AgentPoint.NotAVillage</c></exception>
    public async Task<View> RunAsync(string code, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var unit = await trees.ScopeAsync(code, actor, ct);
        var village = tree.Get(unit.Code);
        if (!village.Kind.IsVillage()) throw new RuleException("AgentPoint.NotAVillage", null, village.Name);

        return await dbs.ReadAsync(async db =>
        {
            var point = await db.AgentPoints.Include(x => x.Elements).SingleOrDefaultAsync(x => x.Code == code, ct);
            var tenures = await db.AgentTenures.Where(x => x.Code == code).OrderByDescending(x => x.From).ThenByDescending(x => x.Id).ToListAsync(ct);
            var history = await db.ElementChecks.Where(x => x.Code == code).OrderByDescending(x => x.On).ThenByDescending(x => x.Id).Take(HistoryLength).ToListAsync(ct);
            var ids = history.Select(line => line.FileId).Concat(point?.Elements.Select(one => one.FileId) ?? []).OfType<Guid>().Distinct().ToList();
            return new View(
                village, tree.FullName(village.Path), clock.Today(), point, tenures, history,
                ids.Count == 0 ? new() : await db.Files.Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct),
                actor.May(Permission.CheckAgentPoints), CheckElement.Certifies(actor), actor.May(Permission.MaintainAgentPoints));
        }, ct);
    }
}
