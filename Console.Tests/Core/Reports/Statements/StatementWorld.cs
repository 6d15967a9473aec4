using GovConsole.Reports.Statements;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Reports.Statements;

internal static class StatementWorld
{
    public static PrintStatement Statements(this World world) => new(
        world.Db, new(world.Db, world.Trees, world.Clock), world.FindCases, new(world.Db, world.Trees, world.Clock), new(world.Db, world.Clock), world.Calendars, world.Trees, world.Clock);
}
