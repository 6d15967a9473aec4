using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>Colleagues who may see a case, by part of their name or by its pinyin initials: those whom a note on it can mention.</summary>
public sealed class FindReaders(IDbContextFactory<ConsoleDb> dbs)
{
    public const int Shown = 8;

    public sealed record Row(Guid AccountId, string Name, Role Role, UnitPath Unit);

    /// <summary>Those of one's own unit first, then the nearest to the village.</summary>
    public Task<List<Row>> RunAsync(string number, string typed, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var readers = await db.ReadersOf(await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(number, ct)).ToListAsync(ct);
        return readers
            .Where(post => post.AccountId != actor.AccountId && IsMeant(post.Name, typed.Trim()))
            .OrderByDescending(post => post.Unit == actor.Unit).ThenByDescending(post => post.Unit.Depth).ThenBy(post => post.Name, StringComparer.Ordinal)
            .DistinctBy(post => post.AccountId)
            .Take(Shown).Select(post => new Row(post.AccountId, post.Name, post.Role, post.Unit)).ToList();
    }, ct);

    private static bool IsMeant(string name, string typed) =>
        name.Contains(typed, StringComparison.OrdinalIgnoreCase) || Pinyin.Initials(name).StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
