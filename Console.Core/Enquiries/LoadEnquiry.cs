using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Enquiries;

/// <summary>One question or complaint, with the number of its case where the actor may see that too.</summary>
public sealed class LoadEnquiry(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public sealed record View(Enquiry Enquiry, string Unit, string? CaseNumber);

    /// <exception cref="RuleException"><c>Enquiry.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var enquiry = await db.EnquiryAsync(number, actor, ct);
            var about = enquiry.CaseId is { } id ? await db.Cases.VisibleTo(actor).Where(x => x.Id == id).Select(x => x.Number).SingleOrDefaultAsync(ct) : null;
            return new View(enquiry, tree.FullName(enquiry.Unit), about);
        }, ct);
    }
}
