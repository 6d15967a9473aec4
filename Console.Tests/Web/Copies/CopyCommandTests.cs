using System.Globalization;
using GovConsole.Tests.Core.Copies;
using GovConsole.Tests.Support;
using GovConsole.Web.Copies;
using Microsoft.Extensions.Configuration;

namespace GovConsole.Tests.Web.Copies;

/// <summary>What the command line is answered, and with what the process ends.</summary>
public sealed class CopyCommandTests : IAsyncDisposable
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly string file = Path.Combine(Path.GetTempPath(), $"console_copy_{Guid.CreateVersion7():n}.db");
    private readonly SqliteDemo.Target target = new();

    public CopyCommandTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("en");
        SqliteTemplate.CopyTo(file, Beginning.SampleProvince);
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(file);
        if (SqliteDemo.HasServer) await target.DisposeAsync();
    }

    [Fact]
    public async Task What_is_not_said_is_asked_for()
    {
        Assert.False(CopyCommand.IsAsked(["--demo", "3"]));
        Assert.Equal((CopyCommand.Refused, true), await RunAsync("Usage: copy", "copy"));
        Assert.Equal((CopyCommand.Refused, true), await RunAsync("No target is named", "copy", $"--from={file}", "--Database=sqlite"));
        Assert.Equal((CopyCommand.Refused, true), await RunAsync("No target is named", "recount"));
    }

    private const string Damage = """
        SET session_replication_role = replica;
        UPDATE units SET "Name" = 'x', "Retired" = NOT "Retired" WHERE "Code" = '469007100200';
        DELETE FROM calendar_years WHERE "Year" IN (2025, 2026);
        INSERT INTO number_series ("Unit", "Year", "Last") VALUES ('46', 2031, 4);
        UPDATE calendar_days SET "Date" = '2099-01-01' WHERE ("Scope", "Date") = (SELECT "Scope", "Date" FROM calendar_days LIMIT 1);
        """;

    [Fact]
    public async Task Any_difference_is_found_and_named()
    {
        if (!SqliteDemo.HasServer) return;
        Assert.Equal((CopyCommand.Good, true), await RunAsync("tables are the same", Asked("copy")));
        Assert.Equal((CopyCommand.Good, true), await RunAsync("tables are the same", Asked("verify")));

        await target.RunAsync(Damage);

        foreach (var said in new[]
        {
            "units: the row of key 469007100200 differs in Name, Retired; 1 rows differ", "calendar_years: the target lacks the row of key 2025; 2 rows differ",
            "number_series: the target has a row too many, of key 46, 2031; 1 rows differ", "calendar_days: the target lacks the row of key", "4 tables differ",
        })
            Assert.Equal((CopyCommand.Differs, true), await RunAsync(said, Asked("verify")));
        Assert.Equal((CopyCommand.Good, true), await RunAsync("the figures of every unit equal the ledger", Asked("recount")));
        Assert.Equal((CopyCommand.Refused, true), await RunAsync("The target is not empty", Asked("copy")));
    }

    private string[] Asked(string command) => [command, "--from", file, "--Database=postgres", $"--ConnectionStrings:Console={target.Connection}"];

    private static async Task<(int Code, bool Said)> RunAsync(string expected, params string[] args)
    {
        var to = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(CopyCommand.IsAsked(args));
        var code = await CopyCommand.RunAsync(args, new ConfigurationBuilder().AddCommandLine(args).Build(), to, Ct);
        return $"{to}".Contains(expected, StringComparison.Ordinal) ? (code, true) : throw new InvalidOperationException($"{code}: {to}");
    }
}
