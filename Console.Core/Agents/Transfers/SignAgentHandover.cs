using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Transfers;

/// <summary>One side signs the list; for somebody who is gone an administrator witnesses and says why.</summary>
public sealed class SignAgentHandover(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public Guid Former { get; set; }
        /// <summary>The version the signer saw.</summary>
        public int Version { get; set; }
        public Side Side { get; set; }
        public string? Reason { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.KeepAgents, point.Path, ct);
        var handover = await db.AgentHandovers.SingleOrDefaultAsync(x => x.FormerId == input.Former && x.Code == point.Code, ct)
            ?? throw new RuleException("Agents.HandoverUnknown");
        var accounts = await SignersAsync(db, handover, point.Path, ct);
        RuleException.ThrowIfAny(TransferRules.CheckSigner(
            handover, input.Side, accounts[input.Side], actor.AccountId, actor.May(Permission.MaintainAgentPoints), input.Reason));
        if (handover.Version != input.Version) throw new RuleException("Rule.Stale");

        var now = clock.UtcNow();
        handover.Sign(input.Side, actor.AccountId, actor.Name, now, accounts[input.Side] is null ? PointRules.Trimmed(input.Reason) : null);
        db.Add(actor.Did("Audit.AgentHandoverSigned", handover.Number, now, $"{input.Side}"));
    }, ct);

    /// <summary>Who could still sign for each side: the account of the tenure, while its post in the village stands.</summary>
    internal static async Task<IReadOnlyDictionary<Side, Guid?>> SignersAsync(ConsoleDb db, AgentHandover handover, UnitPath village, CancellationToken ct)
    {
        var standing = await db.StandingAt(village).Where(grant => grant.Role == Role.VillageAgent || grant.Role == Role.WindowClerk).Select(grant => grant.AccountId).ToListAsync(ct);
        var accounts = await db.AgentTenures.Where(x => x.Id == handover.FormerId || x.Id == handover.SuccessorId).ToDictionaryAsync(x => x.Id, x => x.AccountId, ct);
        return new Dictionary<Side, Guid?> { [Side.Leaver] = Still(handover.FormerId), [Side.Successor] = Still(handover.SuccessorId) };

        Guid? Still(Guid tenure) => accounts[tenure] is { } account && standing.Contains(account) ? account : null;
    }
}
