using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Papers;

/// <summary>文书登记簿: the papers of all cases that count for the actor's unit, newest first. It says numbers and kinds, nothing of an applicant. Paged by key.</summary>
public sealed class FindPapers(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public const int PageSize = 50;
    public sealed record Filter(string? Unit = null, PaperKind? Kind = null, DateOnly? From = null, DateOnly? To = null, string? Text = null);

    public sealed record Row(
        long Id, string Number, PaperKind Kind, string Case, UnitPath Unit, DateTime IssuedAt, string IssuedBy, DateTime? VoidedAt, string? VoidReason)
    {
        public string UnitName { get; init; } = "";
    }

    /// <summary>One page, the number of all, and how the numbers of the unit's own papers begin, once it has issued one.</summary>
    public sealed record Found(IReadOnlyList<Row> Rows, long Total, string? Prefix);

    /// <summary>The newest papers, or those before the id of the last row shown.</summary>
    public async Task<Found> RunAsync(Filter filter, long? before, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadPapers);
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(filter.Unit ?? actor.Unit.Code).Path;
        actor.Demand(Permission.ReadPapers, unit);
        return await dbs.ReadAsync(async db =>
        {
            var found =
                from paper in Apply(filter, db.IssuedPapers)
                join subject in db.Cases.Under(unit) on paper.CaseId equals subject.Id
                select new { Paper = paper, subject.Number };
            if (filter.Text?.Trim() is { Length: > 0 } text) found = found.Where(x => x.Paper.Number.Contains(text) || x.Number.Contains(text));
            var rows = await (before is { } id ? found.Where(x => x.Paper.Id < id) : found).OrderByDescending(x => x.Paper.Id).Take(PageSize)
                .Select(x => new Row(
                    x.Paper.Id, x.Paper.Number, x.Paper.Kind, x.Number, x.Paper.Unit, x.Paper.IssuedAt, x.Paper.IssuedBy, x.Paper.VoidedAt, x.Paper.VoidReason))
                .ToListAsync(ct);
            var prefix = await db.PaperPrefixes.Where(x => x.Unit == unit.Code).Select(x => x.Text).SingleOrDefaultAsync(ct);
            return new Found([.. rows.Select(row => row with { UnitName = tree.FullName(row.Unit) })], await found.LongCountAsync(ct), prefix);
        }, ct);
    }

    private static IQueryable<IssuedPaper> Apply(Filter filter, IQueryable<IssuedPaper> papers)
    {
        if (filter.Kind is { } kind) papers = papers.Where(x => x.Kind == kind);
        if (filter.From is { } from && from > DateOnly.MinValue) { var start = Beijing.StartOf(from); papers = papers.Where(x => x.IssuedAt >= start); }
        if (filter.To is { } to && to < DateOnly.MaxValue) { var end = Beijing.StartOf(to.AddDays(1)); papers = papers.Where(x => x.IssuedAt < end); }
        return papers;
    }
}
