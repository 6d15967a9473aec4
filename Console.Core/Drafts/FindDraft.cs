using System.Security.Cryptography;
using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Identities;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Drafts;

/// <summary>The actor's own draft of a form, on whatever machine it was typed.</summary>
public sealed class FindDraft(IDbContextFactory<ConsoleDb> dbs, Seal seal)
{
    public sealed record Kept(Guid Key, string Content, string? Typed, int Version, DateTime SavedAt);

    public Task<Kept?> RunAsync(string form, string subject, Actor actor, CancellationToken ct) => dbs.ReadAsync<Kept?>(async db =>
    {
        if (await db.FindOwnAsync(actor, form, subject, ct) is not { } draft) return null;
        try
        {
            return new Kept(draft.Key, seal.Open(draft.ContentSealed), draft.TypedSealed is { } typed ? seal.Open(typed) : null, draft.Version, draft.SavedAt);
        }
        catch (CryptographicException)
        {
            // Its key is lost; a form that cannot be read must not close the page on which it would be typed again.
            return null;
        }
    }, ct);
}

internal static class OwnDrafts
{
    public static Task<Draft?> FindOwnAsync(this ConsoleDb db, Actor actor, string form, string subject, CancellationToken ct) =>
        db.Drafts.SingleOrDefaultAsync(x => x.AccountId == actor.AccountId && x.Form == form && x.Subject == subject, ct);
}
