using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Bulletins;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Publications;

/// <summary>The bulletins of the own subtree and of the units above, the newest first; drafts first of all, for those who may publish them.</summary>
public sealed class FindPublications(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public const int PageSize = 30;

    public sealed record Row(Guid Id, ReportKind Kind, Period Period, string Unit, PublicationState State, string? Number, DateTime At, string By);

    public async Task<Slice<Row>> RunAsync(int page, Actor actor, CancellationToken ct, ReportKind? kind = null, PublicationState? state = null)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var found = db.Publications.VisibleTo(actor);
            if (kind is { } of) found = found.Where(x => x.Kind == of);
            if (state is { } asked) found = found.Where(x => x.State == asked);
            var rows = await found.OrderByDescending(x => x.State == PublicationState.Draft).ThenByDescending(x => x.PublishedAt).ThenByDescending(x => x.Id)
                .Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
                .Select(x => new { x.Id, x.Kind, x.From, x.To, x.Unit, x.State, x.Number, At = x.PublishedAt ?? x.DraftedAt, By = x.PublishedBy ?? x.DraftedBy }).ToListAsync(ct);
            return new Slice<Row>(
                rows.ConvertAll(x => new Row(x.Id, x.Kind, new(x.From, x.To), tree.FullName(x.Unit) is { Length: > 0 } name ? name : tree.Name(x.Unit.Code), x.State, x.Number, x.At, x.By)),
                await found.LongCountAsync(ct));
        }, ct);
    }
}
