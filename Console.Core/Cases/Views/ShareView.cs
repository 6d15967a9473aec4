using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Views;

/// <summary>Shares a search of the ledger with the actor's unit and what lies below it.</summary>
public sealed class ShareView(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input(string Name, string Query);

    /// <exception cref="RuleException"><c>View.NameMissing</c>, <c>View.NameTooLong</c>, <c>View.NameTaken</c>, <c>View.QueryTooLong</c>, <c>View.TooManyShared</c></exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var name = input.Name.Trim();
        try
        {
            await dbs.WriteAsync(async db =>
            {
                await db.DemandAsync(actor, Permission.ReadCases, null, ct);
                var unit = actor.Unit;
                var names = await db.SharedViews.Where(x => x.Unit == unit).Select(x => x.Name).ToListAsync(ct);
                RuleException.ThrowIfAny(Check(name, input.Query, names));

                db.SharedViews.Add(new() { Unit = unit, Name = name, Query = input.Query, ById = actor.AccountId, By = actor.Name, At = clock.UtcNow() });
                db.AuditEntries.Add(actor.Did("Audit.ViewShared", name, clock.UtcNow()));
            }, ct);
        }
        catch (RuleException faster) when (faster.Broken is [{ Code: "Rule.Duplicate" }])
        {
            throw new RuleException("View.NameTaken", nameof(Input.Name), name);
        }
    }

    public static IEnumerable<BrokenRule> Check(string name, string query, IReadOnlyCollection<string> names)
    {
        if (name.Length == 0) yield return new("View.NameMissing", nameof(Input.Name));
        else if (name.Length > SharedView.NameMaxLength) yield return new("View.NameTooLong", nameof(Input.Name), SharedView.NameMaxLength);
        else if (names.Contains(name)) yield return new("View.NameTaken", nameof(Input.Name), name);
        if (query.Length > SharedView.QueryMaxLength) yield return new("View.QueryTooLong", nameof(Input.Name));
        if (names.Count >= SharedView.MostPerUnit) yield return new("View.TooManyShared", nameof(Input.Name), SharedView.MostPerUnit);
    }
}
