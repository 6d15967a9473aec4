using GovConsole.Copies;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.Data.Sqlite;

namespace GovConsole.Tests.Core.Copies;

/// <summary>What goes on around a copy: what PostgreSQL will not take, and who else wants the file or the target.</summary>
public sealed class CopyTroubleTests : IAsyncDisposable
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly string file = Path.Combine(Path.GetTempPath(), $"console_copy_{Guid.CreateVersion7():n}.db");
    private readonly SqliteDemo.Target target = new();

    public CopyTroubleTests() => SqliteTemplate.CopyTo(file, Beginning.SampleProvince);

    public async ValueTask DisposeAsync()
    {
        File.Delete(file);
        if (SqliteDemo.HasServer) await target.DisposeAsync();
    }

    [Fact]
    public async Task A_lot_that_is_refused_is_named_and_leaves_nothing_and_a_changed_file_is_another()
    {
        if (!SqliteDemo.HasServer) return;
        await WriteAsync(file, "UPDATE units SET \"Name\" = 'A' || char(0) || 'B' WHERE \"Code\" = '469007100200'");

        var refused = (await Assert.ThrowsAsync<RuleException>(() => new CopyDatabase().RunAsync(file, target.Connection, null, Ct))).Broken[0];

        Assert.Equal(("Copy.Refused", "units"), (refused.Code, refused.Args[0]));
        Assert.Contains("Name", $"{refused.Args[1]}", StringComparison.Ordinal);
        Assert.Empty(await target.ListAsync("SELECT \"Name\" FROM units"));
        await WriteAsync(file, "UPDATE units SET \"Name\" = 'A-B' WHERE \"Code\" = '469007100200'");
        Assert.Equal("Copy.OtherSource", await RefusedAsync(file));
    }

    [Fact]
    public async Task Nobody_writes_to_the_file_and_nobody_else_copies_meanwhile()
    {
        if (!SqliteDemo.HasServer) return;
        var other = Path.Combine(Path.GetTempPath(), $"{Path.GetFileNameWithoutExtension(file)}_other.db");
        SqliteTemplate.CopyTo(other, Beginning.SampleProvince);
        await using (var writer = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await writer.OpenAsync(Ct);
            await using var writing = writer.BeginTransaction(deferred: false);
            Assert.Equal("Copy.SourceBusy", await RefusedAsync(file));
        }

        var met = new List<string>();
        await new CopyDatabase().RunAsync(file, target.Connection, new Doing(() =>
        {
            if (met.Count > 0) return;
            met.Add(Assert.Throws<SqliteException>(() => Task.Run(() => WriteAsync(file, "UPDATE units SET \"Name\" = 'x'", patience: 1), Ct).GetAwaiter().GetResult()).SqliteErrorCode == 5 ? "busy" : "");
            met.Add(Task.Run(() => RefusedAsync(other), Ct).GetAwaiter().GetResult());
        }), Ct);

        Assert.Equal(["busy", "Copy.Running"], met);
        await WriteAsync(file, "UPDATE units SET \"Name\" = \"Name\"");
        File.Delete(other);
    }

    private async Task<string> RefusedAsync(string from) =>
        (await Assert.ThrowsAsync<RuleException>(() => new CopyDatabase().RunAsync(from, target.Connection, null, Ct))).Broken[0].Code;

    private static async Task WriteAsync(string file, string sql, int patience = 30)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout={patience}");
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Ct);
    }

    private sealed class Doing(Action act) : IProgress<CopyDatabase.Step>
    {
        public void Report(CopyDatabase.Step value) => act();
    }
}
