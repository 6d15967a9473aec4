using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Asset> Assets => db.Set<Asset>();
        public DbSet<AssetChange> AssetChanges => db.Set<AssetChange>();
        public DbSet<Fault> Faults => db.Set<Fault>();
        public DbSet<HeartbeatDay> HeartbeatDays => db.Set<HeartbeatDay>();
        public DbSet<TestCall> TestCalls => db.Set<TestCall>();
    }

    /// <summary>
    /// An asset of a point the actor may know of, for writing, with its point. The row of the point is held to the end of the transaction.
    /// </summary>
    /// <exception cref="RuleException"><c>Asset.Unknown</c> or <c>AgentPoint.Unknown</c>, also for what exists outside the actor's scope.</exception>
    internal static async Task<(Asset Asset, AgentPoint Point)> HoldAssetAsync(this ConsoleDb db, Guid id, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var code = await db.Assets.Where(x => x.Id == id).Select(x => x.Code).SingleOrDefaultAsync(ct) ?? throw new RuleException("Asset.Unknown");
        var point = await db.HoldPointAsync(code, actor, ct);
        return (await db.Assets.SingleAsync(x => x.Id == id, ct), point);
    }
}
