using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Overview;

/// <summary>The equipment of one village with its tickets, its signs of life, its test calls and its history.</summary>
public sealed class LoadVillageAssets(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    private const int TicketLength = 40, HistoryLength = 60, CallLength = 12, DayLength = 14;

    public sealed record View(Unit Village, string FullName, DateOnly Day, AgentPoint? Point, IReadOnlyList<AssetLine> Assets)
    {
        /// <summary>Open ones first, then the latest.</summary>
        public IReadOnlyList<Fault> Faults { get; init; } = [];
        public IReadOnlyList<AssetChange> Changes { get; init; } = [];
        public IReadOnlyList<TestCall> Calls { get; init; } = [];
        public required bool MayMaintain { get; init; }
        public required bool MayTend { get; init; }

        public string NumberOf(Guid asset) => Assets.Single(line => line.Asset.Id == asset).Asset.Number;
    }

    /// <summary>An asset as it stands: since when it is silent, on which of the last days it was heard, and its open ticket.</summary>
    public sealed record AssetLine(Asset Asset, DateOnly? SilentSince, IReadOnlyList<HeartbeatDay> Heard, Fault? Open);

    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, <c>Access.OutOfScope</c> or <c>Asset.NotAVillage</c>.</exception>
    public async Task<View> RunAsync(string code, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var village = tree.Get((await trees.ScopeAsync(code, actor, ct)).Code);
        if (!village.Kind.HasPoint()) throw new RuleException("Asset.NotAVillage", null, village.Name);
        var (calendar, day) = (await calendars.InAsync(village.Path, ct), clock.Today());
        return await dbs.ReadAsync(async db =>
        {
            var point = await db.AgentPoints.SingleOrDefaultAsync(x => x.Code == code, ct);
            var assets = await db.Assets.Where(x => x.Code == code).OrderBy(x => x.RetiredOn != null).ThenBy(x => x.Kind == AssetKind.Computer ? 0 : x.Kind == AssetKind.Telephone ? 1 : 2).ThenBy(x => x.Number).ToListAsync(ct);
            var faults = await db.Faults.Where(x => x.Code == code).OrderBy(x => x.EndedOn != null).ThenByDescending(x => x.Id).Take(TicketLength).ToListAsync(ct);
            var ids = assets.ConvertAll(asset => asset.Id);
            var from = day.AddDays(-DayLength);
            var days = (await db.HeartbeatDays.Where(x => ids.Contains(x.AssetId) && x.Day > from).OrderByDescending(x => x.Day).ToListAsync(ct)).ToLookup(one => one.AssetId);
            return new View(village, tree.FullName(village.Path), day, point, assets.ConvertAll(asset => new AssetLine(
                asset, point is null ? null : Silence.KnownSince(Silence.Watched.Of(asset, point.Status, point.StatusSince), day, calendar),
                [.. days[asset.Id]], faults.Find(fault => fault.AssetId == asset.Id && fault.IsOpen))))
            {
                Faults = faults,
                Changes = await db.AssetChanges.Where(x => ids.Contains(x.AssetId)).OrderByDescending(x => x.RecordedAt).ThenByDescending(x => x.Id).Take(HistoryLength).ToListAsync(ct),
                Calls = await db.TestCalls.Where(x => x.Code == code).OrderByDescending(x => x.On).ThenByDescending(x => x.Id).Take(CallLength).ToListAsync(ct),
                MayMaintain = actor.May(Permission.MaintainAgentPoints), MayTend = actor.May(Permission.TendEquipment),
            };
        }, ct);
    }
}
