using GovConsole.Cases.Recount;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core;

internal static class Miscounts
{
    /// <summary>The units whose figures are not what counting their cases anew gives: none, whatever happened.</summary>
    internal static Task<IReadOnlyList<string>> MiscountedAsync(this World world) => new CompareTallies(world.Db, world.Trees).RunAsync(CancellationToken.None);
}
