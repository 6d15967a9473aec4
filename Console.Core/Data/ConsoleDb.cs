using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Data;

/// <summary>
/// The one database. It names no feature: each feature brings its own map and its own sets,
/// so a feature can be read, moved or removed in its own folder.
/// </summary>
public abstract class ConsoleDb(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ConsoleDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<UnitPath>().HaveConversion<UnitPathConverter>().HaveMaxLength(UnitPath.MaxLength);
    }
}

/// <summary>SQLite keeps the schema of its own migrations, hence its own context type.</summary>
public class SqliteDb(DbContextOptions<SqliteDb> options) : ConsoleDb(options);

/// <inheritdoc cref="SqliteDb"/>
public class PostgresDb(DbContextOptions<PostgresDb> options) : ConsoleDb(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.CollateOrdinals();
    }
}
