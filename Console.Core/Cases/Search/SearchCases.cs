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

    /// <exception cref="RuleException"><c>Search.TooShort</c>, <c>Search.TooLong</c></exception>
    public async Task<Found> RunAsync(string text, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        var sought = Plain.HalfWidth(text).Trim();
        RuleException.ThrowIfAny(SearchRules.Check(sought));

        return await dbs.ReadAsync(async db =>
        {
            var groups = new List<Group>();
            foreach (var kind in SearchRules.Kinds(sought))
            {
                var rows = await Rows(db, Of(kind, db.Cases.VisibleTo(actor), sought)).ToListAsync(ct);
                if (rows.Count > 0) groups.Add(new(kind, [.. rows.Take(Shown)], rows.Count > Shown));
            }

            return new Found(groups, SearchRules.IsPersonal(sought) ? [] : await ItemsAsync(db, sought, ct));
        }, ct);
    }

    private IQueryable<Case> Of(SearchKind kind, IQueryable<Case> cases, string text)
    {
        var (blind, upper) = (seal.Blind(Plain.Number(text)), text.ToUpperInvariant());
        return kind switch
        {
            SearchKind.Identity => cases.Where(x => x.Applicant.NumberBlind == blind),
            SearchKind.Phone => cases.Where(x => x.Applicant.PhoneBlind == blind),
            SearchKind.Number => cases.Where(x => x.Number.Contains(upper)),
            _ => cases.Where(x => x.Applicant.Name.Contains(text)),
        };
    }

    // One more than is shown tells whether there are others.
    private static IQueryable<Row> Rows(ConsoleDb db, IQueryable<Case> cases) =>
        from found in cases.OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id).Take(Shown + 1)
        join item in db.ItemVersions on found.ItemVersionId equals item.Id
        orderby found.ReceivedAt descending, found.Id descending
        select new Row(found.Number, found.Applicant.Name, item.Name, found.Status, found.ReceivedOn, found.Source);

    private async Task<IReadOnlyList<ItemRow>> ItemsAsync(ConsoleDb db, string text, CancellationToken ct)
    {
        var today = clock.Today();
        return [.. (await db.Items.ToListAsync(ct))
            .Select(item => (item.Id, item.Code, Version: item.On(today)))
            .Where(item => item.Version is { } version && (version.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || item.Code.Contains(text, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(item => item.Code, StringComparer.Ordinal).Take(Shown)
            .Select(item => new ItemRow(item.Id, item.Code, item.Version!.Name))];
    }
}
