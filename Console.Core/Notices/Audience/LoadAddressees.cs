using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Audience;

/// <summary>To whom a notice would go, before it is sent. A chosen unit stands for its villages.</summary>
public sealed class LoadAddressees(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, or <c>Access.OutOfScope</c> for a unit the actor does not cover.</exception>
    public async Task<List<Addressee>> RunAsync(IReadOnlyCollection<string> chosen, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.SendNotices);
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(db => db.AddresseesAsync(tree, chosen, actor, ct), ct);
    }
}
