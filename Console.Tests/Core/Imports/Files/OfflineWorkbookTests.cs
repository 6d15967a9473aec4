using ClosedXML.Excel;
using GovConsole.Cases;
using GovConsole.Imports.Files;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Imports.Files;

/// <summary>The workbook goes out empty, is filled in without a line, and comes back as late entries.</summary>
public sealed class OfflineWorkbookTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Languages => ["zh-Hans", "en"];

    [Theory, MemberData(nameof(Languages))]
    public async Task What_an_agent_fills_in_comes_back_with_event_and_entry_times(string language)
    {
        await using var world = await ImportWorld.CreateAsync();
        var agent = await world.World.AgentAsync();
        using var book = new XLWorkbook(new MemoryStream(await WriteAsync(world, null, language is "en" ? Texts.English : Texts.Chinese, agent)));
        var sheet = book.Worksheet(1);
        Fill(sheet, 3, "生育登记（生育证）", "符小妹", Sample.IdentityNumber, "2026-03-06 14:30", language is "en" ? "Yes" : "是", "停电");
        Fill(sheet, 4, "城乡居民养老保险参保登记", "符小弟", ImportWorld.Identity(5), "2026年3月7日", "", "断网");
        using var filled = new MemoryStream();
        book.SaveAs(filled);

        var number = await world.OpenAsync(filled.ToArray(), "离线登记簿.xlsx", agent);
        var judged = await world.JudgeImport.RunAsync(number, agent, Ct);
        Assert.Equal([2, 0, 0, 0], Enum.GetValues<GovConsole.Imports.Rows.RowFate>().Select(judged.Of));
        await world.StartImport.RunAsync(new(number, (await world.LoadImport.RunAsync(number, agent, Ct)).Import.Version), agent, Ct);
        await world.RunAsync();

        var cases = (await world.CasesAsync()).ToDictionary(one => one.Applicant.Name);
        Assert.Equal((Beijing.Utc(new(2026, 3, 6, 14, 30, 0)), "停电", Channel.VillageAgent), (cases["符小妹"].ReceivedAt, cases["符小妹"].LateReason, cases["符小妹"].Channel));
        var line = (await world.World.Db.AllAsync<CaseEvent>()).Single(one => one.CaseId == cases["符小妹"].Id);
        Assert.Equal((cases["符小妹"].ReceivedAt, Sample.Now), (line.At, line.RecordedAt));

        // The same workbook again, with the lines of two days more.
        Fill(sheet, 5, "生育登记（生育证）", "符小红", ImportWorld.Identity(6), "2026-03-08", "", "断网");
        using var again = new MemoryStream();
        book.SaveAs(again);
        judged = await world.JudgeImport.RunAsync(await world.OpenAsync(again.ToArray(), "离线登记簿.xlsx", agent), agent, Ct);
        Assert.Equal([1, 2, 0, 0], Enum.GetValues<GovConsole.Imports.Rows.RowFate>().Select(judged.Of));
    }

    [Fact]
    public async Task A_township_gets_its_villages_and_a_village_its_own_items()
    {
        await using var world = await ImportWorld.CreateAsync();
        await world.World.ItemAsync(Sample.Version("省里的事项", offered: GovConsole.Items.Offering.Province));

        using var book = new XLWorkbook(new MemoryStream(await WriteAsync(world, Sample.Township.Code, Texts.Chinese, world.Clerk)));

        var lists = book.Worksheet(3);
        Assert.Equal(XLWorksheetVisibility.Hidden, lists.Visibility);
        var texts = lists.CellsUsed().Select(cell => cell.GetString()).ToList();
        Assert.Contains("福久村民委员会", texts);
        Assert.Contains("生育登记（生育证）", texts);
        Assert.DoesNotContain("省里的事项", texts);
        Assert.True(book.Worksheet(1).DataValidations.Count() >= 10);
    }

    private static void Fill(IXLWorksheet sheet, int row, string item, string name, string identity, string received, string complete, string late)
    {
        foreach (var (column, text) in new[] { (2, item), (3, name), (5, identity), (6, Sample.Phone), (8, received), (9, complete), (12, late) }) sheet.Cell(row, column).SetValue(text);
    }

    private static async Task<byte[]> WriteAsync(ImportWorld world, string? unit, Texts text, GovConsole.Access.Actor actor)
    {
        using var file = new MemoryStream();
        OfflineWorkbook.Write(file, await world.PrepareOffline.RunAsync(unit, actor, Ct), text);
        return file.ToArray();
    }
}
