using GovConsole.Cases.Recount;
using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Copies;

/// <summary>Counts every case of the target again, beside its figures.</summary>
public static class RecountCopy
{
    /// <returns>The units whose figures are not those of the copied ledger.</returns>
    public static Task<IReadOnlyList<string>> RunAsync(string into, CancellationToken ct)
    {
        var target = new Target(into);
        return new CompareTallies(target, new UnitTrees(target)).RunAsync(ct);
    }

    private sealed class Target(string into) : IDbContextFactory<ConsoleDb>
    {
        private readonly DbContextOptions<PostgresDb> options = new DbContextOptionsBuilder<PostgresDb>().Postgres(into).Options;

        public ConsoleDb CreateDbContext() => new PostgresDb(options);
    }
}
