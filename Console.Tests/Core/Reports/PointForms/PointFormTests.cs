using ClosedXML.Excel;
using GovConsole.Audit;
using GovConsole.Monthly;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.PointForms;
using GovConsole.Tests.Core.Assessments;
using GovConsole.Tests.Support;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace GovConsole.Tests.Core.Reports.PointForms;

/// <summary>F1, F2, F3, F6 and F7 of one city: what the page says, the workbook and the PDF say too.</summary>
public sealed class PointFormTests : AssessmentWorld
{
    private static readonly DateOnly March = new(2026, 3, 1);

    private PrintPointForm Print => new(
        World.Db, World.Trees, LoadSixOnes, new LoadMonth(World.Db, World.Trees, World.Clock), new LoadVillageMonth(World.Db, World.Trees, World.Clock), Find, Load, World.Clock);

    private static (string Pdf, XLWorkbook Book) Write(IForm form)
    {
        using var pdf = new MemoryStream();
        Assert.Empty(new SkiaPdfWriter().Write(form.ToPdf(Texts.Chinese), pdf).MissingCharacters);
        using var xlsx = new MemoryStream();
        form.ToWorkbook(Texts.Chinese).Write(xlsx);
        if (Environment.GetEnvironmentVariable("CONSOLE_SCREENSHOTS") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{form.Title}.pdf"), pdf.ToArray());
            File.WriteAllBytes(Path.Combine(folder, $"{form.Title}.xlsx"), xlsx.ToArray());
        }

        xlsx.Position = 0;
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf.ToArray());
        return (string.Concat(document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))), new XLWorkbook(xlsx));
    }

    private static string Last(XLWorkbook book, int column) => book.Worksheets.First().LastRowUsed()!.Cell(column).GetFormattedString();

    [Fact]
    public async Task The_six_ones_name_every_village_and_why_it_falls_short()
    {
        await HealthyAsync();

        var (pdf, book) = Write(await Print.SixOnesAsync(new() { Unit = Sample.City.Code }, Texts.Chinese, Admin, Ct));

        Assert.Contains(Sample.Village.Name, pdf, StringComparison.Ordinal);
        Assert.Contains("无代办点", pdf, StringComparison.Ordinal);
        var rows = book.Worksheets.First().RowsUsed().Select(row => string.Join('|', row.CellsUsed().Select(cell => cell.GetFormattedString()))).ToList();
        Assert.Contains($"1|八所镇|{Sample.Village.Name}|达标|达标|达标|达标|达标|达标|达标", rows);
        Assert.Contains("合计|1|1|1|1|1|1|1|50.00%", rows);
        Assert.StartsWith("F3-469007-", (await World.Db.AllAsync<AuditEntry>()).Last().Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_of_a_month_adds_up_to_its_villages()
    {
        await HealthyAsync();
        await World.LogCase.RunAsync(Sample.Input(await World.ItemAsync()) with { Channel = GovConsole.Cases.Channel.VillageAgent }, Agent, Ct);

        var (pdf, book) = Write(await Print.MonthAsync(Sample.Township.Code, March, Texts.Chinese, Admin, Ct));

        var sheet = book.Worksheets.First();
        var heading = sheet.RowsUsed().First(row => row.Cell(1).GetFormattedString() == "序号").RowNumber();
        foreach (var column in Enumerable.Range(3, 11))
            Assert.Equal(
                Enumerable.Range(heading + 1, 2).Sum(row => sheet.Cell(row, column).GetDouble()), double.Parse(Last(book, column), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("1", Last(book, 4));
        Assert.Contains("2026年3月", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_reads_its_month_and_a_township_which_points_were_idle()
    {
        await HealthyAsync();

        var (month, _) = Write(await Print.VillageMonthAsync(Code, March, Texts.Chinese, Agent, Ct));
        var (idle, book) = Write(await Print.IdleAsync(Sample.City.Code, March, Texts.Chinese, Admin, Ct));

        Assert.Contains("未确认", month, StringComparison.Ordinal);
        Assert.Contains("当月零办件1个，零办件点率100.00%", idle.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Equal(Sample.Village.Name, Last(book, 3));
    }

    [Fact]
    public async Task The_assessment_prints_its_ranking_and_every_deduction()
    {
        await HealthyAsync();
        PassQuarter();
        await DrawAsync();
        await AnnounceAsync();
        await ObjectAsync(2);

        var (ranking, book) = Write(await Print.RankingAsync(null, Quarter, Texts.Chinese, Admin, Ct));
        var (sheet, _) = Write(await Print.SheetAsync(Code, Quarter, Texts.Chinese, Agent, Ct));

        Assert.Contains("优秀1个", ranking, StringComparison.Ordinal);
        Assert.Equal("平均", Last(book, 2));
        Assert.Contains("无AB岗", sheet, StringComparison.Ordinal);
        Assert.Contains("异议：已经培训", sheet.ReplaceLineEndings(""), StringComparison.Ordinal);
    }
}
