using GovConsole.AgentPoints;
using GovConsole.Inspections.Visits;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Inspections;
using GovConsole.Reports.Pdf;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

public sealed class PaperTests : InspectionWorld
{
    private PrintInspection Print => new(World.Db, LoadVisit, new LoadCheckForm(World.Db, World.Trees, World.Clock), LoadRectification, World.Clock);

    private static string Said(RecordForm paper) => string.Join('\n', [paper.Title, paper.Number, .. paper.Facts.Select(fact => fact.Value), .. paper.Sentences, .. paper.Rows.SelectMany(row => row)]);

    private static void Write(RecordForm paper, string name)
    {
        using var pdf = new MemoryStream();
        Assert.Empty(new SkiaPdfWriter().Write(paper.ToPdf(Texts.Chinese), pdf).MissingCharacters);
        using var sheet = new MemoryStream();
        paper.ToWorkbook(Texts.Chinese).Write(sheet);
        Assert.True(pdf.Length > 1_000 && sheet.Length > 1_000);
        if (Environment.GetEnvironmentVariable("CONSOLE_SCREENSHOTS") is not { Length: > 0 } folder) return;
        File.WriteAllBytes(Path.Combine(folder, $"{name}.pdf"), pdf.ToArray());
        File.WriteAllBytes(Path.Combine(folder, $"{name}.xlsx"), sheet.ToArray());
    }

    [Fact]
    public async Task The_record_of_a_visit_says_every_item_and_an_empty_one_asks_for_it()
    {
        await HealthyAsync();
        var number = await RecordVisit.RunAsync(Visit(null, Element.Computer) with { Companion = "王主任" }, Admin, Ct);

        var paper = await Print.VisitAsync(number, Texts.Chinese, Admin, Ct);
        Assert.Contains("不达标", Said(paper), StringComparison.Ordinal);
        Assert.Contains("王主任", Said(paper), StringComparison.Ordinal);
        Assert.Contains("电脑可用", Said(paper), StringComparison.Ordinal);
        Write(paper, "F4");

        var empty = await Print.EmptyAsync(null, Code, Texts.Chinese, Admin, Ct);
        Assert.All(empty.Rows, row => Assert.Contains("□符合", row[2], StringComparison.Ordinal));
        Write(empty, "F4-empty");
    }

    [Fact]
    public async Task A_notice_says_what_by_when_and_its_closing_what_became_of_it()
    {
        await HealthyAsync();
        await RecordVisit.RunAsync(Visit(null, Element.Telephone), Admin, Ct);
        var number = (await OnlyAsync()).Number;
        var notice = await Print.NoticeAsync(number, Texts.Chinese, Agent, Ct);
        Assert.Equal("整改通知单", notice.Title);
        Assert.Contains("2026年3月23日", Said(notice), StringComparison.Ordinal);
        Write(notice, "F5");

        await FollowedCheck.RunAsync(new() { Code = Code, Element = Element.Telephone, State = ElementState.Passed, Found = AllMet(Element.Telephone) }, Admin, Ct);
        var closed = await Print.NoticeAsync(number, Texts.Chinese, Agent, Ct);
        Assert.Equal("整改销号单", closed.Title);
        Write(closed, "F5-closed");
    }
}
