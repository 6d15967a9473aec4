using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovConsole.Tests.Core.Data;

public sealed class PostgresHabitsTests
{
    [Theory]
    [InlineData("Host=db", 200)]
    [InlineData("Host=db;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;MaxAutoPrepare=20", 20)]
    public void A_statement_that_comes_again_is_prepared_unless_the_connection_says_otherwise(string connection, int statements)
    {
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().Postgres(connection).Options);

        Assert.Equal(statements, new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()).MaxAutoPrepare);
    }
}
