using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Settling;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Recount;

/// <summary>Counts the cases of units anew and says by what their figures differ, both as they stood at one moment.</summary>
public sealed class CompareTallies(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    /// <returns>The units whose figures are not what counting their cases gives.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken ct)
    {
        var differing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var lot in CountedUnit.Lots(await UnitsAsync(ct)))
            differing.UnionWith((await RunAsync(lot, ct)).Changed.Select(row => row.Key.Unit));
        return [.. differing];
    }

    internal async Task<IReadOnlyList<CountedUnit>> UnitsAsync(CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var counted = await dbs.ReadAsync(db => db.Tallies.Select(x => x.Unit).Distinct().ToListAsync(ct), ct);
        return [.. tree.All.Select(unit => unit.Code).Union(counted).Select(code => new CountedUnit(code, tree.Find(code)?.Path)).OrderBy(unit => unit.Key, StringComparer.Ordinal)];
    }

    /// <returns>What would have to be added to the tallies. Nothing has changed where they are right.</returns>
    internal Task<TallyRows> RunAsync(IReadOnlyList<CountedUnit> lot, CancellationToken ct) => dbs.ReadAtOnceAsync(async db =>
    {
        var (codes, difference) = (lot.Select(unit => unit.Code).ToHashSet(), new TallyRows());
        if (lot[0].Path is { } path)
            await foreach (var one in CasesOf(db, path, codes).AsAsyncEnumerable().WithCancellation(ct))
                difference.Add(CaseCounts.Fact(one, CaseCounts.Of(one)), among: codes);
        foreach (var (key, counts) in (await TallyRows.StandingAsync(db, codes, ct)).Changed) difference.Add(key, counts, -1);
        return difference;
    }, ct);

    private static IQueryable<Case> CasesOf(ConsoleDb db, UnitPath level, HashSet<string> codes) =>
        level.IsDepartment ? db.Cases.Where(x => codes.Contains(x.DeciderCode)) : db.Cases.Under(codes, level.Depth);
}
