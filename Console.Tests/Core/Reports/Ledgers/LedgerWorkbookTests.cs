using System.IO.Compression;
using System.Text.RegularExpressions;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Reports.Ledgers;
using GovConsole.Tests.Support;
using MiniExcelLibs;

namespace GovConsole.Tests.Core.Reports.Ledgers;

/// <summary>The exported ledger, read back by another library than the one that wrote it.</summary>
public sealed class LedgerWorkbookTests : IAsyncLifetime
{
    private const int Heading = 4;

    private World world = null!;
    private string[] numbers = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var names = new[] { "符小妹", "=HYPERLINK(\"http://x\",\"y\")", "+86", "-1+2", "@SUM(A1)", "00123", "王\u0001芳" };
        numbers = new string[names.Length];
        foreach (var (i, name) in names.Index())
        {
            var input = Sample.Input(item);
            input.Applicant = name;
            numbers[i] = (await world.LogCase.RunAsync(input, await world.AgentAsync(), Ct)).Number;
        }

        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        foreach (var number in numbers[..3]) await world.AdvanceAsync(number, CaseAction.Accept, clerk, input => input.Materials = Sample.Brought);
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task The_workbook_holds_exactly_the_list_in_its_order()
    {
        var (rows, _) = await ReadAsync(new());
        var listed = await world.FindCases.AllAsync(new(), await LeaderAsync(), 100, Ct);

        Assert.Equal(listed.Select(row => row.Number), Body(rows).Select(row => row["A"]));
        Assert.Equal(numbers.Length, Body(rows).Count);
        Assert.Equal($"合计 {numbers.Length} 件", rows[^1]["A"]);
        Assert.Contains($"共 {numbers.Length} 件", $"{rows[3]["A"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_narrows_the_workbook_and_is_said_in_words()
    {
        var (rows, _) = await ReadAsync(new() { Status = CaseStatus.Accepted, Unit = Sample.Township.Code, From = Sample.Monday });

        Assert.Equal(3, Body(rows).Count);
        Assert.Equal("单位：东方市八所镇　收件日期：2026-03-09 起", rows[1]["A"]);
        Assert.Equal("筛选条件：状态“已受理”", rows[2]["A"]);
    }

    [Fact]
    public async Task What_looks_like_a_formula_or_a_number_stays_text()
    {
        var (rows, sheet) = await ReadAsync(new());
        var applicants = Body(rows).Select(row => row["C"]).ToList();

        foreach (var name in new[] { "=HYPERLINK(\"http://x\",\"y\")", "+86", "-1+2", "@SUM(A1)", "00123", "王芳" }) Assert.Contains(name, applicants);
        Assert.DoesNotContain("<x:f>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_people_are_masked_texts_and_days_are_dates()
    {
        var (rows, _) = await ReadAsync(new() { Status = CaseStatus.Accepted });
        var row = Body(rows)[0];

        Assert.Equal("110***********002X", row["E"]);
        Assert.Equal("138****0000", row["F"]);
        Assert.Equal(Sample.Monday.ToDateTime(TimeOnly.MinValue), row["O"]);
        Assert.Equal(new DateTime(2026, 3, 9, 10, 0, 0), row["N"]);
        Assert.DoesNotContain(rows.SelectMany(each => each.Values), value => $"{value}".Contains(Sample.IdentityNumber, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sheet_prints_lying_on_A4_with_its_heading_on_every_page()
    {
        var (_, sheet) = await ReadAsync(new());

        Assert.Matches("paperSize=\"9\"", sheet);
        Assert.Matches("orientation=\"landscape\"", sheet);
        Assert.Matches("fitToHeight=\"0\"", sheet);
        Assert.Matches("state=\"frozen", sheet);
        Assert.Matches(new Regex("autoFilter ref=\"A5:W12\""), sheet);
        Assert.Matches("第 &amp;P 页 / 共 &amp;N 页", sheet);
    }

    [Fact]
    public async Task A_person_gets_the_columns_they_chose()
    {
        var leader = await LeaderAsync();
        await new Preferences(world.Db).KeepAsync(leader, ExportLedger.ColumnsKey, "Number,Applicant,Nonsense", Ct);
        var (rows, _) = await ReadAsync(new());

        Assert.Equal(["办件编号", "申请人"], rows[Heading].Values.OfType<string>());
    }

    [Fact]
    public async Task An_export_is_written_down_without_the_number_that_was_searched()
    {
        await ReadAsync(new() { Text = Sample.IdentityNumber });
        var entry = Assert.Single(await world.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.LedgerExported");

        Assert.StartsWith($"{numbers.Length};", entry.Note, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.IdentityNumber, entry.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_another_unit_leaves_and_nothing_without_permission()
    {
        var stranger = await world.ActorAsync(Role.Leader, Sample.OtherCity);
        var export = await Export.RunAsync(new() { Unit = Sample.Township.Code }, stranger, Ct);
        Assert.Empty(export.Rows);

        var auditor = await world.ActorAsync(Role.Auditor, Sample.Province);
        var refused = await Assert.ThrowsAsync<RuleException>(() => Export.RunAsync(new(), auditor, Ct));
        Assert.Equal("Access.Forbidden", Assert.Single(refused.Broken).Code);
    }

    [Fact]
    public async Task English_speaks_English_and_an_empty_list_is_a_workbook_too()
    {
        var export = await Export.RunAsync(new() { Status = CaseStatus.Voided }, await LeaderAsync(), Ct);
        var (rows, _) = Read(LedgerWorkbook.Of(export, Texts.English));

        Assert.Equal("Case ledger", rows[0]["A"]);
        Assert.Equal("Total: 0 cases", rows[^1]["A"]);
    }

    private ExportLedger Export => new(world.Db, world.FindCases, world.Trees, new(world.Db), world.Clock);

    private Task<Actor> LeaderAsync() => world.ActorAsync(Role.Leader, Sample.City);

    private async Task<(List<IDictionary<string, object?>> Rows, string Sheet)> ReadAsync(CaseFilter filter) =>
        Read(LedgerWorkbook.Of(await Export.RunAsync(filter, await LeaderAsync(), Ct), Texts.Chinese));

    private static (List<IDictionary<string, object?>> Rows, string Sheet) Read(GovConsole.Reports.Sheets.Workbook workbook)
    {
        using var file = new MemoryStream();
        workbook.Write(file);
        file.Position = 0;
        var rows = file.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().ToList();
        file.Position = 0;
        using var zip = new ZipArchive(file);
        using var sheet = new StreamReader(zip.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal) && !entry.FullName.Contains("_rels", StringComparison.Ordinal)).Open());
        return (rows, sheet.ReadToEnd());
    }

    private static List<IDictionary<string, object?>> Body(List<IDictionary<string, object?>> rows) => rows[(Heading + 1)..^1];
}
