using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Search;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Ledger;

/// <summary>
/// The ledger: the cases an actor may see that match a filter. Paged by key, so that page ten thousand costs what page one costs;
/// exported from the same query, so that the workbook holds exactly what the screen shows.
/// </summary>
public sealed class FindCases(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Seal seal, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>Of what lies in another order so much is put in order for a page.</summary>
    public int MostSorted { get; init; } = 10_000;

    public sealed record Row
    {
        public required Guid Id { get; init; }
        public required string Number { get; init; }
        public required CaseStatus Status { get; init; }
        public required string Item { get; init; }
        public required HandlingKind Handling { get; init; }
        public required Channel Channel { get; init; }
        public required string Applicant { get; init; }
        public required DocumentKind Document { get; init; }
        public required string NumberMasked { get; init; }
        public required string PhoneMasked { get; init; }
        public required UnitPath Source { get; init; }
        public required UnitPath Decider { get; init; }
        public required string LoggedBy { get; init; }
        public required string? Handler { get; init; }
        public required DateTime ReceivedAt { get; init; }
        public required DateOnly? AcceptedOn { get; init; }
        public required DateOnly? DueOn { get; init; }
        public required DateOnly? ClosedOn { get; init; }
        public required CaseResult? Result { get; init; }
        public required int? ElapsedDays { get; init; }
        public required int PromisedDays { get; init; }
        public required LimitUnit PromisedUnit { get; init; }
        public required Timeliness? Timeliness { get; init; }
        public required DateOnly? DeliveredOn { get; init; }
        public required int Visits { get; init; }

        internal string Cursor(LedgerSort sort) => LedgerKey.Of(this, sort);
    }

    /// <summary>One page and the cursors of its neighbours; null where there is none.</summary>
    public sealed record Page(IReadOnlyList<Row> Rows, string? Previous, string? Next);

    /// <summary>The page after a cursor, the page before a cursor, or the first. How many match altogether is a question of its own.</summary>
    /// <exception cref="RuleException"><c>Case.CursorUnknown</c>, or <c>Case.OrderTooLong</c> for more than can be put in an order in which it does not lie.</exception>
    public async Task<Page> RunAsync(CaseFilter filter, Actor actor, CancellationToken ct, string? after = null, string? before = null)
    {
        var unit = await UnitAsync(filter, actor, ct);
        var backwards = before is not null;
        if (after is null && before is null && filter.IsFigure && await FewAsync(filter, actor, unit, ct) is { } few) return new(few, null, null);
        var sorted = filter.FindsFew(clock.Today()) || await IsSortedAsync(filter, actor, ct);
        var rows = await dbs.ReadAsync(async db =>
        {
            // One more than a page holds tells whether another follows.
            var (found, wanted) = (new List<Row>(), PageSize + 1);
            foreach (var run in LedgerKey.Beyond(await MatchingAsync(db, filter, actor, unit, ct), filter, sorted, before ?? after, backwards))
                if (found.Count < wanted)
                    found.InsertRange(backwards ? 0 : found.Count, await Rows(db, run.Take(wanted - found.Count), filter).ToListAsync(ct));
            return found;
        }, ct);

        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(backwards ? 0 : PageSize);
        return new(
            rows,
            rows.Count > 0 && (backwards ? more : after is not null) ? rows[0].Cursor(filter.Sort) : null,
            rows.Count > 0 && (backwards || more) ? rows[^1].Cursor(filter.Sort) : null);
    }

    private async Task<bool> IsSortedAsync(CaseFilter filter, Actor actor, CancellationToken ct)
    {
        if (filter.LiesInOrder(clock.Today())) return false;
        var unit = await UnitAsync(filter, actor, ct);
        var isLong = await dbs.ReadAsync(async db =>
        {
            var cases = await MatchingAsync(db, filter, actor, unit, ct);
            return (await TalliedCount.FindAsync(db, filter, cases, actor, unit, ct) ?? await cases.Take(MostSorted + 1).CountAsync(ct)) > MostSorted;
        }, ct);
        if (isLong && !filter.IsOwnOrder(clock.Today())) throw new RuleException("Case.OrderTooLong", null, MostSorted);
        // What is not rare is soon met with on the way.
        return !isLong;
    }

    // Whoever knows how few there are need not look for more through the whole ledger, as long as figure and list are of one moment; they are put in order here.
    private Task<List<Row>?> FewAsync(CaseFilter filter, Actor actor, UnitPath? unit, CancellationToken ct) => dbs.ReadAtOnceAsync(async db =>
    {
        var cases = await MatchingAsync(db, filter, actor, unit, ct);
        if (await TalliedCount.FindAsync(db, filter, cases, actor, unit, ct) is not (>= 0 and <= PageSize and var few)) return null;
        return LedgerKey.Order((await Rows(db, cases.Newest().Take((int)few)).ToListAsync(ct)).AsQueryable(), filter).ToList();
    }, ct);

    public async Task<long> CountAsync(CaseFilter filter, Actor actor, CancellationToken ct)
    {
        var unit = await UnitAsync(filter, actor, ct);
        return await dbs.ReadAsync(async db =>
        {
            var cases = await MatchingAsync(db, filter, actor, unit, ct);
            if (await TalliedCount.FindAsync(db, filter, cases, actor, unit, ct) is { } known) return known;

            // Nearly all of an old ledger lies in the archive, so what does not is counted in its place.
            if (filter is not { Status: CaseStatus.Archived }) return await cases.LongCountAsync(ct);
            var any = filter with { Status = null };
            var all = await MatchingAsync(db, any, actor, unit, ct);
            return await TalliedCount.FindAsync(db, any, all, actor, unit, ct) is { } total
                ? total - await all.Where(x => CaseStatuses.Unarchived.Contains(x.Status)).LongCountAsync(ct)
                : await cases.LongCountAsync(ct);
        }, ct);
    }

    /// <summary>Every matching case, in the order of the screen.</summary>
    public async Task<IReadOnlyList<Row>> AllAsync(CaseFilter filter, Actor actor, int most, CancellationToken ct)
    {
        actor.Demand(Permission.ExportCases);
        var unit = await UnitAsync(filter, actor, ct);
        return await dbs.ReadAsync(async db =>
        {
            var cases = await MatchingAsync(db, filter, actor, unit, ct);
            if (await cases.LongCountAsync(ct) is var count && count > most) throw new RuleException("Case.TooManyToExport", null, count, most);
            return await Rows(db, cases, filter).ToListAsync(ct);
        }, ct);
    }

    /// <summary>
    /// Every matching case, in the order of the screen, however many there are: they are handed on a lot at a time and never held together. They are
    /// read by one query, so all of them are the ledger of one moment.
    /// </summary>
    public async Task EachAsync(CaseFilter filter, int lot, Func<IReadOnlyList<Row>, Task> take, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ExportCases);
        var unit = await UnitAsync(filter, actor, ct);
        await dbs.ReadAsync(async db =>
        {
            await db.SortOnDiskAsync(ct);
            var rows = new List<Row>(lot);
            await foreach (var row in Rows(db, await MatchingAsync(db, filter, actor, unit, ct), filter).AsAsyncEnumerable().WithCancellation(ct))
            {
                rows.Add(row);
                if (rows.Count < lot) continue;
                await take(rows);
                rows.Clear();
            }
            if (rows.Count > 0) await take(rows);
            return true;
        }, ct);
    }

    private async Task<IQueryable<Case>> MatchingAsync(ConsoleDb db, CaseFilter filter, Actor actor, UnitPath? unit, CancellationToken ct)
    {
        var cases = filter.Apply(db.Cases.VisibleTo(actor), unit);
        if (!string.IsNullOrWhiteSpace(filter.Text)) cases = (await Sought.OfAsync(db, filter.Text, seal, ct)).Among(cases, unit ?? actor.Unit);
        // Today nothing is in hand but what stands so.
        if (filter.InHandOn >= clock.Today() || filter.Measure is Measure.InHand or Measure.DueInHand) cases = cases.Where(x => CaseStatuses.InHand.Contains(x.Status));
        if (filter.Own) cases = cases.At(unit ?? actor.Unit);
        if (filter.Gap is { } gap) cases = cases.WithGap(gap, clock.Today());
        if (filter.Delivery is { } delivery) cases = cases.WithDelivery(delivery, clock.Today());
        if (filter.Card is { } card) cases = cases.WithCard(card, clock.Today());
        if (filter.Untaken) cases = cases.Untaken(db, actor);
        return filter.Mine ? cases.WaitingFor(actor) : cases;
    }

    private async Task<UnitPath?> UnitAsync(CaseFilter filter, Actor actor, CancellationToken ct) =>
        filter.Unit is { Length: > 0 } code && code != actor.Unit.Code ? (await trees.GetAsync(ct)).Get(code).Path : null;

    private static IQueryable<Row> Rows(ConsoleDb db, IQueryable<Case> page, CaseFilter filter) => LedgerKey.Order(Rows(db, page), filter);

    private static IQueryable<Row> Rows(ConsoleDb db, IQueryable<Case> page) =>
        from found in page
        join item in db.ItemVersions on found.ItemVersionId equals item.Id
        select new Row
        {
            Id = found.Id, Number = found.Number, Status = found.Status, Item = item.Name, Handling = found.Handling, Channel = found.Channel,
            Applicant = found.Applicant.Name, Document = found.Applicant.Document,
            NumberMasked = found.Applicant.NumberMasked, PhoneMasked = found.Applicant.PhoneMasked,
            Source = found.Source, Decider = found.Decider, LoggedBy = found.LoggedBy, Handler = found.Handler,
            ReceivedAt = found.ReceivedAt, AcceptedOn = found.AcceptedOn, DueOn = found.DueOn, ClosedOn = found.ClosedOn,
            Result = found.Result, ElapsedDays = found.ElapsedDays, PromisedDays = found.Promised.Days, PromisedUnit = found.Promised.Unit,
            Timeliness = found.Timeliness,
            DeliveredOn = found.DeliveredOn, Visits = found.Visits,
        };
}
