using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Drafts;

/// <summary>
/// Takes what a browser typed on while its line was down and lays it beside the draft; the form takes it over when it is opened again.
/// </summary>
public sealed class KeepTyped(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    /// <returns>Whether there was a draft to lay it beside.</returns>
    /// <exception cref="RuleException"><c>Draft.TooLong</c></exception>
    public Task<bool> RunAsync(Guid key, string typed, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        if (typed.Length > Draft.ContentMaxLength) throw new RuleException("Draft.TooLong");
        var draft = await db.Drafts.FirstOrDefaultAsync(x => x.AccountId == actor.AccountId && x.Key == key, ct);
        if (draft is null) return false;

        draft.TypeOn(seal.Close(typed), clock.UtcNow());
        return true;
    }, ct);
}
