using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>Keeps who signed in and out, and who tried in vain.</summary>
public sealed class RecordSession(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task SignedInAsync(Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var account = await db.Accounts.SingleAsync(x => x.Id == actor.AccountId, ct);
        account.LastSignInAt = clock.UtcNow();
        db.AuditEntries.Add(actor.Did("Audit.SignedIn", account.UserName!, clock.UtcNow()));
    }, ct);

    /// <summary>A name that no account bears is not kept: people type their password into the wrong field.</summary>
    public Task FailedAsync(string userName, string? address, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var name = userName.Trim().ToUpperInvariant();
        var account = await db.Accounts.SingleOrDefaultAsync(x => x.NormalizedUserName == name, ct);
        db.AuditEntries.Add(new()
        {
            At = clock.UtcNow(), AccountId = account?.Id, Who = account?.DisplayName ?? "?", Unit = null,
            Deed = "Audit.SignInFailed", Subject = account?.UserName ?? "?", Address = address,
        });
    }, ct);

    /// <summary>Signing out ends the session: its cookie is refused from then on, also where somebody kept a copy of it.</summary>
    public Task SignedOutAsync(Guid session, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var account = await db.Accounts.SingleAsync(x => x.Id == actor.AccountId, ct);
        await db.Sessions.Where(x => x.Id == session && x.AccountId == account.Id).ExecuteDeleteAsync(ct);
        db.AuditEntries.Add(actor.Did("Audit.SignedOut", account.UserName!, clock.UtcNow()));
    }, ct);

    /// <summary>A switch of post, a change of the second factor.</summary>
    public Task DidAsync(Actor actor, string deed, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var account = await db.Accounts.SingleAsync(x => x.Id == actor.AccountId, ct);
        db.AuditEntries.Add(actor.Did(deed, account.UserName!, clock.UtcNow()));
    }, ct);
}
