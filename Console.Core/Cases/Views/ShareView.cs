using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Views;

/// <summary>Shares a search of the ledger with the actor's unit.</summary>
public sealed class ShareView(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <summary>A name, and the query string of the ledger from its question mark on; empty for everything.</summary>
    public sealed record Input(string Name, string Query);

    /// <exception cref="RuleException">What <see cref="SharedViewRules"/> finds.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var name = Plain.Words(input.Name);
        try
        {
            await dbs.WriteAsync(async db =>
            {
                await db.DemandAsync(actor, Permission.ReadCases, null, ct);
                var unit = actor.Unit;
                var shared = await db.SharedViews.Where(x => x.Unit == unit).Select(x => x.Name).ToListAsync(ct);
                RuleException.ThrowIfAny(SharedViewRules.Check(name, input.Query, shared));

                db.SharedViews.Add(new() { Unit = unit, Name = name, Query = input.Query, ById = actor.AccountId, By = actor.Name, At = clock.UtcNow() });
                db.AuditEntries.Add(actor.Did("Audit.ViewShared", name, clock.UtcNow()));
            }, ct);
        }
        catch (RuleException faster) when (faster.Broken is [{ Code: "Rule.Duplicate" }])
        {
            throw new RuleException("View.NameTaken", "Name", name);
        }
    }
}
