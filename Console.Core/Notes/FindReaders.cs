using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>Colleagues who may see a case, by part of their name: those whom a note can name and a reminder can be for.</summary>
public sealed class FindReaders(IDbContextFactory<ConsoleDb> dbs)
{
    public const int Shown = 8;

    public sealed record Row(Guid AccountId, string Name, Role Role, UnitPath Unit);

    /// <summary>One's own unit and the nearest ones first.</summary>
    public Task<List<Row>> RunAsync(string number, string name, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var subject = await db.VisibleCaseAsync(number, actor, ct);
        var posts = await db.ReadersOf(subject).ToListAsync(ct);
        return posts
            .Where(post => post.AccountId != actor.AccountId && post.Name.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase))
            .GroupBy(post => post.AccountId).Select(one => one.First())
            .OrderByDescending(post => post.Unit == actor.Unit).ThenByDescending(post => post.Unit.Depth).ThenBy(post => post.Name, StringComparer.Ordinal)
            .Take(Shown).Select(post => new Row(post.AccountId, post.Name, post.Role, post.Unit)).ToList();
    }, ct);
}
