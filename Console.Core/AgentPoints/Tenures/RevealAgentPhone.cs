using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Tenures;

/// <summary>Shows an agent's whole telephone number to somebody who must call, and records that it was shown.</summary>
public sealed class RevealAgentPhone(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    public Task<string> RunAsync(string code, Guid tenure, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.AgentPoints.VisibleTo(actor).SingleOrDefaultAsync(x => x.Code == code, ct)
            ?? throw new RuleException("AgentPoint.Unknown", null, code);
        await db.DemandAsync(actor, Permission.CheckAgentPoints, point.Path, ct);
        var found = await db.AgentTenures.SingleOrDefaultAsync(x => x.Id == tenure && x.Code == code, ct)
            ?? throw new RuleException("AgentPoint.TenureUnknown");

        db.Add(actor.Did("Audit.AgentPhoneRevealed", code, clock.UtcNow(), found.Name));
        return seal.Open(found.PhoneSealed);
    }, ct);
}
