using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Enquiries;

/// <summary>The questions and complaints that an actor may see, the newest first, paged by key.</summary>
public sealed class FindEnquiries(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public const int PageSize = 30;

    public sealed record Row(Enquiry Enquiry, string Unit, bool Late);

    /// <summary>A page of them; the one after a row begins behind its key.</summary>
    /// <exception cref="RuleException"><c>Access.Forbidden</c> or <c>Organisation.UnitUnknown</c>.</exception>
    public Task<Slice<Row>> RunAsync(EnquiryFilter filter, Guid? before, Actor actor, CancellationToken ct) => FirstAsync(filter, before, PageSize, actor, ct);

    /// <summary>The same, so many at once.</summary>
    public async Task<Slice<Row>> FirstAsync(EnquiryFilter filter, Guid? before, int most, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadEnquiries);
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        var unit = tree.Get(filter.Unit ?? actor.Unit.Code).Path;
        return await dbs.ReadAsync(async db =>
        {
            var found = db.Enquiries.VisibleTo(actor).Matching(filter, unit, today);
            var page = before is { } id ? found.Where(x => x.Id < id) : found;
            var rows = await page.OrderByDescending(x => x.Id).Take(most).ToListAsync(ct);
            return new Slice<Row>([.. rows.Select(one => new Row(one, tree.FullName(one.Unit, actor.Unit), one.IsLate(today)))], await found.LongCountAsync(ct));
        }, ct);
    }
}
