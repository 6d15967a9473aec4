using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Copies;

/// <summary>What a database is made of, as far as two releases differ in it.</summary>
internal sealed record Schema(IReadOnlyCollection<string> Migrations, IReadOnlyCollection<string> Columns)
{
    public const string History = "__EFMigrationsHistory";

    /// <summary>What this release makes.</summary>
    public static Schema Of(ConsoleDb db) => new(
        [.. db.Database.GetMigrations()],
        [.. db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}"))]);

    /// <summary>What is there and not here or here and not there; nothing between two databases of one release.</summary>
    public IEnumerable<string> DifferenceTo(Schema found) =>
        Both(Migrations, found.Migrations).Concat(Both(Columns, found.Columns));

    private static IEnumerable<string> Both(IEnumerable<string> expected, IEnumerable<string> found)
    {
        var (here, there) = (expected.ToHashSet(), found.ToHashSet());
        return here.Except(there).Select(one => $"-{one}").Concat(there.Except(here).Select(one => $"+{one}")).Order(StringComparer.Ordinal);
    }
}
