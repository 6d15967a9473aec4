using ClosedXML.Excel;
using GovConsole.Agents.Roster;
using GovConsole.Kernel;
using GovConsole.Reports.Agents;
using GovConsole.Reports.Pdf;
using GovConsole.Tests.Core.Agents;
using GovConsole.Tests.Support;
using PdfDocument = UglyToad.PdfPig.PdfDocument;

namespace GovConsole.Tests.Core.Reports.Agents;

/// <summary>F8 says the same in a workbook and on paper, within the reader's scope, and masks telephones.</summary>
public sealed class RosterTests : AgentWorld
{
    private ExportRoster Export => new(World.Db, FindAgents, FindChanges, World.Trees, World.Clock);

    private async Task<RosterExport> TakenAsync(AgentFilter? filter = null)
    {
        var former = await StaffedAsync();
        await EndAsync(former, Today.AddDays(-3));
        await AppointAsync("李二", from: Today.AddDays(-2));
        await StaffedAsync(Sample.OtherVillage, "陈三");
        return await Export.RunAsync(new(filter ?? new(), Period.Month(Today)), Admin, Ct);
    }

    [Fact]
    public async Task Both_sheets_hold_every_row_with_masked_telephones()
    {
        var roster = await TakenAsync();
        using var file = new MemoryStream();
        RosterWorkbook.Of(roster, Texts.Chinese).Write(file);
        using var book = new XLWorkbook(file);

        Assert.Equal(["花名册", "变动表"], book.Worksheets.Select(sheet => sheet.Name));
        var (rows, changes) = (Cells(book.Worksheet(1)), Cells(book.Worksheet(2)));
        foreach (var said in new[] { "李二", "陈三", "138****0000", "福久村民委员会", "无B岗" }) Assert.Contains(said, rows);
        foreach (var said in new[] { "符小明", "李二", "离任", "到任", "未移交", "换届离任" }) Assert.Contains(said, changes);
        Assert.DoesNotContain(Sample.Phone, rows.Concat(changes));
    }

    private static List<string> Cells(IXLWorksheet sheet) => [.. sheet.CellsUsed().Select(cell => cell.GetString())];

    [Fact]
    public async Task The_paper_says_what_the_workbook_says()
    {
        var roster = await TakenAsync();
        using var file = new MemoryStream();
        new SkiaPdfWriter().Write(new RosterPaper(roster, Texts.Chinese).Describe(), file);
        using var pdf = PdfDocument.Open(file.ToArray());
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));

        foreach (var said in new[] { "代办员花名册与变动表", roster.Number, "李二", "陈三", "138****0000", "换届离任" }) Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_exactly_the_filtered_roster_and_what_left_is_recorded()
    {
        var roster = await TakenAsync(new() { Text = "陈三" });

        Assert.Equal("陈三", Assert.Single(roster.Rows).Primary?.Name);
        Assert.Contains(await World.Db.AllAsync<GovConsole.Audit.AuditEntry>(), entry => entry.Deed == "Audit.RosterExported" && entry.Subject == roster.Number);
    }
}
