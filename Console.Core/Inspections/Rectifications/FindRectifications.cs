using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Rectifications;

/// <summary>Rectifications in the actor's subtree, what is due first, and how many each list has.</summary>
public sealed class FindRectifications(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public const int PageSize = 50;

    public sealed record Row(Rectification Rectification, string Village, string? Reason, bool Overdue);

    public sealed record Found(Slice<Row> Rows, IReadOnlyDictionary<RectificationList, int> Counts, DateOnly Today);

    /// <exception cref="RuleException"><c>Access.OutOfScope</c> for a unit the actor does not cover.</exception>
    public async Task<Found> RunAsync(RectificationFilter filter, int page, Actor actor, CancellationToken ct)
    {
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        var unit = string.IsNullOrEmpty(filter.Unit) ? actor.Unit : tree.Get(filter.Unit).Path;
        actor.Demand(Permission.ReadAgentPoints, unit);
        return await dbs.ReadAsync(async db =>
        {
            var all = db.Rectifications.Under(unit);
            var counts = new Dictionary<RectificationList, int>();
            foreach (var list in Enum.GetValues<RectificationList>()) counts[list] = await (filter with { List = list }).Apply(all, today).CountAsync(ct);

            var found = filter.Apply(all, today);
            var rows = await found.OrderBy(x => x.State == RectificationState.Closed).ThenBy(x => x.State == RectificationState.Closed ? null : x.DueOn).ThenByDescending(x => x.Id)
                .Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
                .Select(x => new
                {
                    Rectification = x,
                    Reason = x.Events.Where(line => line.Act == RectificationAct.Issue || line.Act == RectificationAct.FailAgain)
                        .OrderByDescending(line => line.Place).Select(line => line.Note).FirstOrDefault(),
                }).ToListAsync(ct);
            return new Found(
                new([.. rows.Select(row => new Row(row.Rectification, tree.FullName(row.Rectification.Path, actor.Unit.Depth < row.Rectification.Path.Depth ? actor.Unit : null), row.Reason, row.Rectification.IsOverdueOn(today)))],
                    await found.LongCountAsync(ct)),
                counts, today);
        }, ct);
    }

    /// <summary>What is not closed at a point.</summary>
    public Task<List<Rectification>> OfPointAsync(string code, Actor actor, CancellationToken ct) => dbs.ReadAsync(db => db.Rectifications.VisibleTo(actor)
        .Where(x => x.Code == code && x.State != RectificationState.Closed).OrderBy(x => x.Element).ToListAsync(ct), ct);
}
