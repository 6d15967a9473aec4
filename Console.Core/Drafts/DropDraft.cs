using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Drafts;

/// <summary>Throws the actor's own draft of a form away; one that is not there any more is no fault.</summary>
public sealed class DropDraft(IDbContextFactory<ConsoleDb> dbs)
{
    public Task RunAsync(string form, string subject, Actor actor, CancellationToken ct) => dbs.WriteAsync(db => db.Drafts
        .Where(x => x.AccountId == actor.AccountId && x.Form == form && x.Subject == subject).ExecuteDeleteAsync(ct), ct);
}
