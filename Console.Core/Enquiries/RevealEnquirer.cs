using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Enquiries;

/// <summary>Shows the telephone number to which the answer is to be told, to somebody entitled who says why; the asking is recorded before the answer is given.</summary>
public sealed class RevealEnquirer(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Enquiry.Unknown</c>, also outside the actor's scope, <c>Access.Forbidden</c> or <c>Enquiry.ReasonMissing</c>.</exception>
    public Task<string> RunAsync(string number, string reason, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var enquiry = await db.EnquiryAsync(number, actor, ct);
        await db.DemandAsync(actor, Permission.RevealIdentity, enquiry.Unit, ct);
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleException("Enquiry.ReasonMissing", "Reason");
        db.Add(actor.Did("Audit.EnquirerRevealed", number, clock.UtcNow(), reason.Trim()));
        return seal.Open(enquiry.PhoneSealed);
    }, ct);
}
