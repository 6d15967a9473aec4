using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Data;

public sealed class MigrationTests
{
    [Fact]
    public void The_SQLite_migrations_match_the_model() => AssertMatch(
        new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options));

    [Fact]
    public void The_PostgreSQL_migrations_match_the_model() => AssertMatch(
        new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options));

    private static void AssertMatch(ConsoleDb db)
    {
        using (db) Assert.False(db.Database.HasPendingModelChanges(), "Add a migration for both databases.");
    }
}
