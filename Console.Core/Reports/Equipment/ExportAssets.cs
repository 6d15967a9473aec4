using GovConsole.Access;
using GovConsole.Assets.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Equipment;

/// <summary>F9 设备台账: takes exactly the list that somebody sees out of the house, and writes down that it left.</summary>
public sealed class ExportAssets(IDbContextFactory<ConsoleDb> dbs, FindAssets assets, UnitTrees trees, TimeProvider clock)
{
    /// <summary>A formatted file is built in memory; a longer list has to be narrowed.</summary>
    public const int MostRows = 10_000;

    /// <summary>The list with everything that stands around it.</summary>
    public sealed record Export(FindAssets.Found Found, string Unit, AssetFilter Filter, string Number, DateTime At, string By, UnitTree Units);

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c> or <c>Form.TooManyToExport</c>.</exception>
    public async Task<Export> RunAsync(AssetFilter filter, Actor actor, CancellationToken ct)
    {
        var found = await assets.FirstAsync(filter, MostRows, actor, ct);
        if (found.Slice.Total > MostRows) throw new RuleException("Form.TooManyToExport", null, found.Slice.Total, MostRows);
        var tree = await trees.GetAsync(ct);
        var at = clock.UtcNow();
        var number = ExportNumber.Of($"F9-{found.Unit.Code}", at, found.Slice.Rows.Select(row =>
            $"{row.Asset.Number} {row.Asset.Version} {row.SilentSince:O} {row.Open?.Id}").Prepend($"{filter}"));
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadAgentPoints, found.Unit.Path, ct);
            db.Add(actor.Did("Audit.AssetsExported", number, at, $"{found.Slice.Rows.Count}"));
        }, ct);
        return new(found, found.Unit.Path.Depth == 1 ? found.Unit.Name : tree.FullName(found.Unit.Path), filter, number, at, actor.Name, tree);
    }
}
