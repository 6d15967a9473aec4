using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Reports.Ledgers.Exports;

/// <summary>A ledger as a file: what is in it, and who gets it.</summary>
public sealed class LedgerFileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Filters => ["", "Accepted", "Village", "Empty", "Due", "Name"];

    [Theory, MemberData(nameof(Filters))]
    public async Task The_file_holds_exactly_the_list_in_its_order_and_adds_up(string which)
    {
        await using var world = await ExportWorld.CreateAsync();
        CaseFilter filter = which switch
        {
            "Accepted" => new() { Status = CaseStatus.Accepted },
            "Village" => new() { Unit = Sample.Village.Code, From = Sample.Monday, Ascending = true },
            "Empty" => new() { Status = CaseStatus.Voided },
            "Due" => new() { Sort = LedgerSort.Due, Ascending = true },
            "Name" => new() { Text = "符小" },
            _ => new(),
        };
        var id = await world.AskAsync(filter);
        await world.RunAsync();

        var listed = await world.World.FindCases.AllAsync(filter, world.Leader, 100, Ct);
        var sheets = ExportWorld.Read(await world.BytesAsync(id));
        var row = await world.RowAsync(id);
        Assert.Equal(["办件台账", "说明"], sheets.Keys);
        Assert.Equal(listed.Select(one => one.Number), sheets["办件台账"][1..].Select(line => line["A"]));
        Assert.Equal((long)listed.Count, row.File.Rows);
        Assert.Equal((long)listed.Count, await world.World.FindCases.CountAsync(filter, world.Leader, Ct));
        Assert.Equal(listed.Sum(one => one.Visits), sheets["办件台账"][1..].Sum(line => Convert.ToInt32(line["W"], CultureInfo.InvariantCulture)));
        Assert.Contains($"跑动次数合计：{listed.Sum(one => one.Visits)}", $"{sheets["说明"][^1]["A"]}", StringComparison.Ordinal);
        Assert.Contains($"导出编号：{row.File.Number}　共 {listed.Count} 件", $"{sheets["说明"][^2]["A"]}", StringComparison.Ordinal);
        Assert.Equal((LedgerFileStanding.Ready, JobState.Done, (long?)listed.Count), (row.Standing, row.Job.State, row.Job.Total));
    }

    [Fact]
    public async Task A_ledger_longer_than_a_sheet_goes_on_under_its_heading_on_the_next()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync();
        await world.RunAsync(rowsASheet: 3);

        var sheets = ExportWorld.Read(await world.BytesAsync(id));
        Assert.Equal(["办件台账", "办件台账 2", "办件台账 3", "办件台账 4", "说明"], sheets.Keys);
        var tables = sheets.Where(sheet => sheet.Key != "说明").Select(sheet => sheet.Value).ToList();
        Assert.All(tables, table => Assert.Equal(("办件编号", "状态"), (table[0]["A"], table[0]["B"])));
        Assert.Equal([3, 3, 3, 2], tables.Select(table => table.Count));
        Assert.Equal((await world.World.FindCases.AllAsync(new(), world.Leader, 100, Ct)).Select(row => row.Number), tables.SelectMany(table => table[1..]).Select(line => line["A"]));
    }

    [Fact]
    public async Task What_looks_like_a_formula_stays_text_and_days_and_numbers_are_values()
    {
        await using var world = await ExportWorld.CreateAsync();
        var (xlsx, csv) = (await world.AskAsync(), await world.AskAsync(format: LedgerFormat.Csv));
        await world.RunAsync();

        var rows = ExportWorld.Read(await world.BytesAsync(xlsx))["办件台账"];
        Assert.Equal(ExportWorld.Names.Select(name => name.Replace("\u0001", "", StringComparison.Ordinal)).Order(), rows[1..].Select(row => (string?)row["C"]).Order());
        var accepted = rows.Single(row => row["C"] is "符小妹");
        Assert.Equal(("110***********002X", "138****0000"), (accepted["E"], accepted["F"]));
        Assert.Equal((Sample.Monday.ToDateTime(TimeOnly.MinValue), new DateTime(2026, 3, 9, 10, 0, 0), 3.0), (accepted["O"], accepted["N"], accepted["T"]));

        var bytes = await world.BytesAsync(csv);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal((9, ""), (lines.Length, lines[^1]));
        Assert.StartsWith("办件编号,状态,申请人,", lines[0], StringComparison.Ordinal);
        foreach (var name in new[] { ",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",", ",'+86,", ",'-1+2,", ",'@SUM(A1),", ",00123,", ",\"王\u0001,芳\",", ",2026-03-09 10:00,2026-03-09," })
            Assert.Contains(lines, line => line.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_columns_are_those_that_were_chosen()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync(null, LedgerFormat.Csv, null, LedgerColumn.Days, LedgerColumn.Number, LedgerColumn.Number);
        await world.RunAsync();

        Assert.StartsWith("办件编号,用时（天）\r\n", Encoding.UTF8.GetString((await world.BytesAsync(id))[3..]), StringComparison.Ordinal);
        Assert.Equal("Export.NoColumns", await CodeAsync(() => world.Ask.RunAsync(new(new(), LedgerFormat.Csv, [], "en"), world.Leader, Ct)));
    }

    [Fact]
    public async Task A_number_that_was_searched_for_is_found_and_stands_nowhere()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync(new() { Text = Sample.IdentityNumber });
        await world.RunAsync();

        var row = await world.RowAsync(id);
        Assert.Equal(ExportWorld.Names.Length, row.File.Rows);
        Assert.Equal("110***********002X", row.Order.Filter.Text);
        var told = (await world.World.Db.AllAsync<AuditEntry>()).Select(entry => entry.Note).Append(row.Job.Arguments).Append(row.File.Told).Append(row.File.Sought)
            .Append(Encoding.UTF8.GetString(await world.BytesAsync(id)));
        Assert.DoesNotContain(told, text => text?.Contains(Sample.IdentityNumber, StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task It_lies_sealed_has_its_digest_and_asking_and_fetching_are_recorded()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync(format: LedgerFormat.Csv);
        await world.RunAsync();
        Assert.Equal(1, await world.Count.RunAsync(world.Leader, Ct));

        var bytes = await world.BytesAsync(id);
        var row = await world.RowAsync(id);
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(bytes)), (long)bytes.Length), (row.File.Hash, row.File.Bytes));
        var lying = await File.ReadAllBytesAsync(Assert.Single(world.Folder.GetFiles()).FullName, Ct);
        Assert.Equal(-1, lying.AsSpan().IndexOf("符小妹"u8));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, world.Folder.GetFiles()[0].UnixFileMode);
        Assert.Equal(0, await world.Count.RunAsync(world.Leader, Ct));
        var record = (await world.World.Db.AllAsync<AuditEntry>()).Where(entry => entry.Subject == row.File.Number).OrderBy(entry => entry.Id).ToList();
        Assert.Equal(["Audit.LedgerAsked", "Audit.LedgerFetched"], record.Select(entry => entry.Deed));
        Assert.All(record, entry => Assert.Equal((world.Leader.AccountId, true), (entry.AccountId, entry.Note!.StartsWith('7'))));
    }

    [Fact]
    public async Task Nobody_else_gets_it_sees_it_cancels_it_or_removes_it()
    {
        await using var world = await ExportWorld.CreateAsync();
        var id = await world.AskAsync();
        var other = await world.World.ActorAsync(Role.Leader, Sample.Province);
        var job = (await world.RowAsync(id)).Job.Id;

        Assert.Empty((await world.Find.RunAsync(null, other, Ct)).Rows);
        Assert.Equal("Job.Unknown", await CodeAsync(() => world.Cancel.RunAsync(job, other, Ct)));
        Assert.Equal("Export.NotReady", await CodeAsync(() => world.BytesAsync(id)));
        await world.RunAsync();
        Assert.Equal("Export.Unknown", await CodeAsync(() => world.BytesAsync(id, other)));
        Assert.Equal("Export.Unknown", await CodeAsync(() => world.Remove.RunAsync(id, other, Ct)));
        Assert.Equal(0, await world.Count.RunAsync(other, Ct));
        Assert.NotEmpty(await world.BytesAsync(id));
    }

    [Fact]
    public async Task Nothing_of_another_unit_leaves_and_nothing_without_permission()
    {
        await using var world = await ExportWorld.CreateAsync();
        var stranger = await world.World.ActorAsync(Role.Leader, Sample.OtherCity);
        var id = await world.AskAsync(new() { Unit = Sample.Township.Code }, actor: stranger);
        await world.RunAsync();

        Assert.Equal(0, (await world.RowAsync(id, stranger)).File.Rows);
        var auditor = await world.World.ActorAsync(Role.Auditor, Sample.Province);
        Assert.Equal("Access.Forbidden", await CodeAsync(() => world.AskAsync(actor: auditor)));
    }

    [Fact]
    public async Task A_few_may_wait_and_one_that_was_cancelled_makes_room()
    {
        await using var world = await ExportWorld.CreateAsync();
        var ids = new List<Guid>();
        for (var i = 0; i < LedgerFileRules.MostWaiting; i++) ids.Add(await world.AskAsync());
        Assert.Equal("Export.TooManyWaiting", await CodeAsync(() => world.AskAsync()));
        Assert.Equal("Export.StillWritten", await CodeAsync(() => world.Remove.RunAsync(ids[0], world.Leader, Ct)));

        await world.Cancel.RunAsync((await world.RowAsync(ids[0])).Job.Id, world.Leader, Ct);
        Assert.Equal(LedgerFileStanding.Cancelled, (await world.RowAsync(ids[0])).Standing);
        await world.AskAsync();
        await world.Remove.RunAsync(ids[0], world.Leader, Ct);
        Assert.DoesNotContain((await world.Find.RunAsync(null, world.Leader, Ct)).Rows, row => row.File.Id == ids[0]);
    }

    private static async Task<string> CodeAsync(Func<Task> refused) => (await Assert.ThrowsAsync<RuleException>(refused)).Broken[0].Code;
}
