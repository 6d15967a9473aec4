using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Enquiries;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Equipment;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Enquiries;

/// <summary>咨询投诉台账: takes exactly the list that somebody sees out of the house, and writes down that it left.</summary>
public sealed class ExportEnquiries(IDbContextFactory<ConsoleDb> dbs, FindEnquiries enquiries, UnitTrees trees, TimeProvider clock)
{
    /// <summary>The list with everything that stands around it.</summary>
    public sealed record Export(IReadOnlyList<FindEnquiries.Row> Rows, string Unit, EnquiryFilter Filter, DateOnly Today, string Number, DateTime At, string By);

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c> or <c>Form.TooManyToExport</c>.</exception>
    public async Task<Export> RunAsync(EnquiryFilter filter, Actor actor, CancellationToken ct)
    {
        var (tree, at) = (await trees.GetAsync(ct), clock.UtcNow());
        var unit = tree.Get(filter.Unit ?? actor.Unit.Code);
        if ((await enquiries.FirstAsync(filter, null, 0, actor, ct)).Total is var total && total > ExportAssets.MostRows) throw new RuleException("Form.TooManyToExport", null, total, ExportAssets.MostRows);
        var found = await enquiries.FirstAsync(filter, null, ExportAssets.MostRows, actor, ct);
        var number = ExportNumber.Of($"ZX-{unit.Code}", at, found.Rows.Select(row => $"{row.Enquiry.Number} {row.Enquiry.Version}").Prepend($"{filter}"));
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadEnquiries, unit.Path, ct);
            db.Add(actor.Did("Audit.EnquiriesExported", number, at, $"{found.Rows.Count}"));
        }, ct);
        return new(found.Rows, tree.FullName(unit.Path) is { Length: > 0 } name ? name : unit.Name, filter, clock.Today(), number, at, actor.Name);
    }
}
