using GovConsole.Cases.Recount;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core;

internal static class Miscounts
{
    /// <summary>The units whose figures are not what counting their cases anew gives: none, whatever happened.</summary>
    internal static async Task<List<string>> MiscountedAsync(this World world)
    {
        var (compare, units) = (new CompareTallies(world.Db, world.Trees), new List<string>());
        foreach (var unit in await compare.UnitsAsync(CancellationToken.None))
            if ((await compare.RunAsync(unit, CancellationToken.None)).Changed.Any()) units.Add(unit.Code);
        return units;
    }
}
