using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Settling;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Recount;

/// <summary>Counts the cases of a unit anew and says by what its figures differ, both as they stood at one moment.</summary>
public sealed class CompareTallies(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    /// <summary>Every unit by code, also what has figures and is no unit any more, which has no path.</summary>
    internal async Task<List<(string Code, UnitPath? Path)>> UnitsAsync(CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var counted = await dbs.ReadAsync(db => db.Tallies.Select(x => x.Unit).Distinct().ToListAsync(ct), ct);
        return [.. tree.All.Select(unit => unit.Code).Union(counted).Order(StringComparer.Ordinal).Select(code => (code, tree.Find(code)?.Path))];
    }

    /// <returns>What would have to be added to the tallies. Nothing has changed where they are right.</returns>
    internal Task<TallyRows> RunAsync((string Code, UnitPath? Path) unit, CancellationToken ct) => dbs.ReadAtOnceAsync(async db =>
    {
        var difference = new TallyRows();
        if (unit.Path is not null)
            await foreach (var one in db.Cases.Under(unit.Path).AsAsyncEnumerable().WithCancellation(ct))
                difference.Add(CaseCounts.Fact(one, CaseCounts.Of(one)), unit: unit.Code);
        foreach (var (key, counts) in (await TallyRows.StandingAsync(db, unit.Code, ct)).Changed) difference.Add(key, counts, -1);
        return difference;
    }, ct);
}
