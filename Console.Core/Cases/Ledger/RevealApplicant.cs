using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Ledger;

/// <summary>Shows an applicant's numbers whole, to somebody entitled who says why; the asking is recorded before the answer is given.</summary>
public sealed class RevealApplicant(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    public sealed record Numbers(string Number, string Phone);

    public Task<Numbers> RunAsync(string number, string reason, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var found = await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(number, ct);
        await db.DemandAsync(actor, Permission.RevealIdentity, null, ct);
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleException("Case.ReasonMissing", "Reason");

        db.AuditEntries.Add(actor.Did("Audit.ApplicantRevealed", number, clock.UtcNow(), reason.Trim()));
        return new Numbers(seal.Open(found.Applicant.NumberSealed), seal.Open(found.Applicant.PhoneSealed));
    }, ct);
}
