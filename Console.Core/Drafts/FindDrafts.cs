using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Drafts;

/// <summary>我的草稿: the actor's own forms that were begun and not sent, the last one first.</summary>
public sealed class FindDrafts(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Row(string Form, string Subject, string Title, string Address, DateTime SavedAt);

    public Task<List<Row>> RunAsync(Actor actor, CancellationToken ct) => dbs.ReadAsync(db => db.Drafts
        .Where(x => x.AccountId == actor.AccountId)
        .OrderByDescending(x => x.SavedAt).ThenBy(x => x.Form).ThenBy(x => x.Subject)
        .Select(x => new Row(x.Form, x.Subject, x.Title, x.Address, x.SavedAt))
        .ToListAsync(ct), ct);
}
