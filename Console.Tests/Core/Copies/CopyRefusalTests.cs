using GovConsole.Copies;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.Data.Sqlite;

namespace GovConsole.Tests.Core.Copies;

/// <summary>What is no source or no target for a copy is refused by name, before anything is written.</summary>
public sealed class CopyRefusalTests : IAsyncDisposable
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly string file = Path.Combine(Path.GetTempPath(), $"console_copy_{Guid.CreateVersion7():n}.db");
    private readonly SqliteDemo.Target target = new();

    public CopyRefusalTests() => SqliteTemplate.CopyTo(file, Beginning.SampleProvince);

    public async ValueTask DisposeAsync()
    {
        File.Delete(file);
        if (SqliteDemo.HasServer) await target.DisposeAsync();
    }

    public static TheoryData<string, string> OtherReleases => new()
    {
        { "ALTER TABLE cases ADD COLUMN \"Later\" TEXT", "+cases.Later" },
        { "ALTER TABLE notes RENAME COLUMN \"Text\" TO \"Was\"", "+notes.Was" },
        { "CREATE TABLE later (\"Id\" TEXT PRIMARY KEY)", "+later.Id" },
        { "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '10')", "+99990101000000_Later" },
        { "DELETE FROM \"__EFMigrationsHistory\"", "-00000000000000_Initial" },
    };

    [Theory, MemberData(nameof(OtherReleases))]
    public async Task A_source_of_another_release_is_refused(string change, string difference)
    {
        if (!SqliteDemo.HasServer) return;
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(Ct);
            await using var command = connection.CreateCommand();
            command.CommandText = change;
            await command.ExecuteNonQueryAsync(Ct);
        }

        Assert.Equal(("Copy.SourceOtherRelease", difference), await RefusedAsync(file, target.Connection));
        Assert.Empty(await target.ListAsync("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task What_is_no_database_is_no_source()
    {
        if (!SqliteDemo.HasServer) return;
        Assert.Equal(("Copy.NoSource", $"{file}.gone"), await RefusedAsync($"{file}.gone", target.Connection));
        await File.WriteAllTextAsync(file, new string('x', 5_000), Ct);
        Assert.Equal(("Copy.NoSource", file), await RefusedAsync(file, target.Connection));
    }

    [Fact]
    public async Task A_target_that_holds_anything_is_refused_and_left_as_it_was()
    {
        if (!SqliteDemo.HasServer) return;
        await using var world = await World.CreateAsync();
        var settled = world.Db.Settings["ConnectionStrings:Console"];
        var before = await world.Db.AllAsync<GovConsole.Organisation.Unit>();
        Assert.Equal("Copy.TargetNotEmpty", (await RefusedAsync(file, settled)).Code);
        Assert.Equal(before.Select(unit => (unit.Code, unit.Name)), (await world.Db.AllAsync<GovConsole.Organisation.Unit>()).Select(unit => (unit.Code, unit.Name)));

        await target.CreateAsync();
        await target.RunAsync("CREATE TABLE somebodys (id int)");
        Assert.Equal(("Copy.TargetNotEmpty", "somebodys"), await RefusedAsync(file, target.Connection));
        Assert.Equal(["somebodys"], await target.ListAsync("SELECT tablename::text FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"));
    }

    [Fact]
    public async Task A_target_of_a_later_release_is_refused_and_an_ended_copy_is_not_begun_again()
    {
        if (!SqliteDemo.HasServer) return;
        Assert.All(await new CopyDatabase().RunAsync(file, target.Connection, null, Ct), check => Assert.True(check.Same, $"{check}"));
        Assert.Equal("Copy.TargetNotEmpty", (await RefusedAsync(file, target.Connection)).Code);

        await target.RunAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '10')");
        Assert.Equal("Copy.TargetOtherRelease", (await Assert.ThrowsAsync<RuleException>(() => VerifyCopy.RunAsync(file, target.Connection, Ct))).Broken[0].Code);
        await target.RunAsync(string.Join("; ", await target.ListAsync("SELECT format('TRUNCATE %I CASCADE', tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory'")));
        Assert.Equal(("Copy.TargetOtherRelease", "99990101000000_Later"), await RefusedAsync(file, target.Connection));
    }

    private static async Task<(string Code, string First)> RefusedAsync(string from, string into)
    {
        var broken = (await Assert.ThrowsAsync<RuleException>(() => new CopyDatabase().RunAsync(from, into, null, Ct))).Broken[0];
        return (broken.Code, $"{broken.Args[0]}");
    }
}
