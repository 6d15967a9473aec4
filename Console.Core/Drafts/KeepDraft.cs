using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Drafts;

/// <summary>Keeps what somebody has typed so far. Another window that has typed on meanwhile is never written over.</summary>
public sealed class KeepDraft(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Form { get; init; }
        public required string Subject { get; init; }
        public required Guid Key { get; init; }
        public required string Title { get; init; }
        public required string Address { get; init; }
        public required string Content { get; init; }
        /// <summary>The version this window has seen; 0 when it has kept nothing yet.</summary>
        public required int Version { get; init; }
    }

    public sealed record Kept(int Version, DateTime SavedAt);

    /// <exception cref="RuleException"><c>Draft.ChangedElsewhere</c>, <c>Draft.Gone</c>, <c>Draft.TooLong</c></exception>
    public async Task<Kept> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, actor, ct), ct);
        }
        catch (RuleException faster) when (faster.Broken is [{ Code: "Rule.Stale" or "Rule.Duplicate" }])
        {
            throw new RuleException("Draft.ChangedElsewhere");
        }
    }

    private async Task<Kept> StoreAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        var (now, draft) = (clock.UtcNow(), await db.FindOwnAsync(actor, input.Form, input.Subject, ct));
        RuleException.ThrowIfAny(DraftRules.Check(draft?.Version, input.Version, input.Content.Length));

        if (draft is null)
        {
            var limit = now.AddDays(-Draft.KeptDays);
            await db.Drafts.Where(x => x.AccountId == actor.AccountId && x.SavedAt < limit).ExecuteDeleteAsync(ct);
            db.Drafts.Add(draft = new() { AccountId = actor.AccountId, Form = input.Form, Subject = input.Subject });
        }

        draft.Keep(input.Key, Short(input.Title, Draft.TitleMaxLength), input.Address, seal.Close(input.Content), now);
        return new(draft.Version, draft.SavedAt);
    }

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length];
}
