using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Search;

/// <summary>
/// One box for everything one may know of a case: the applicant's name (two characters are enough), part of the number, a whole
/// identity or telephone number, the item. What was found is grouped by how it was found.
/// </summary>
public sealed class SearchCases(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    public const int Shown = 8;

    public sealed record Row(string Number, string Applicant, string Item, CaseStatus Status, DateOnly ReceivedOn, UnitPath Source);

    public sealed record Group(SearchKind Kind, IReadOnlyList<Row> Rows, bool More);

    public sealed record ItemRow(Guid Id, string Code, string Name);

    public sealed record Found(IReadOnlyList<Group> Groups, IReadOnlyList<ItemRow> Items);

    public async Task<Found> RunAsync(string text, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        return await dbs.ReadAsync(async db =>
        {
            var sought = await Sought.OfAsync(db, text, seal, ct);
            var groups = new List<Group>();
            foreach (var kind in sought.Kinds)
            {
                // One more than is shown tells whether there are others.
                var rows = await Rows(db, sought.Newest(kind, db.Cases.VisibleTo(actor), actor.Unit, Shown + 1)).ToListAsync(ct);
                if (rows.Count > 0) groups.Add(new(kind, [.. rows.Take(Shown)], rows.Count > Shown));
            }

            return new Found(groups, SearchRules.MayBeWords(text) ? await ItemsAsync(db, text.Trim(), ct) : []);
        }, ct);
    }

    private static IQueryable<Row> Rows(ConsoleDb db, IQueryable<Case> cases) =>
        from found in cases
        join item in db.ItemVersions on found.ItemVersionId equals item.Id
        orderby found.ReceivedAt descending, found.Id descending
        select new Row(found.Number, found.Applicant.Name, item.Name, found.Status, found.ReceivedOn, found.Source);

    private async Task<IReadOnlyList<ItemRow>> ItemsAsync(ConsoleDb db, string text, CancellationToken ct)
    {
        var catalogue =
            from version in db.ItemVersions.On(clock.Today())
            join item in db.Items.IgnoreAutoIncludes() on version.ItemId equals item.Id
            select new ItemRow(item.Id, item.Code, version.Name);
        return [.. (await catalogue.ToListAsync(ct))
            .Where(row => row.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || row.Code.Contains(text, StringComparison.OrdinalIgnoreCase))
            .OrderBy(row => row.Code, StringComparer.Ordinal).Take(Shown)];
    }
}
