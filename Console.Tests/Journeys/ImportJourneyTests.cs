using System.Text;
using GovConsole.Cases;
using GovConsole.Imports.Uploads;
using GovConsole.Tables;
using GovConsole.Tests.Core.Imports;
using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys;

/// <summary>A ledger kept by hand, in a real browser: uploaded, its columns mended, imported, found in the ledger, and uploaded once more.</summary>
[Collection(nameof(DemoServer))]
public sealed class ImportJourneyTests(DemoServer server)
{
    [Fact]
    public async Task A_ledger_with_titles_and_a_strange_heading_enters_the_ledger_once()
    {
        // GBK, titles above, the village's column under a heading of its own, and a total below.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var csv = "八所镇养老参保台账,,,,,,\n序号,事项名称,申请人,身份证号,哪个村的,登记日期,完成日期\n" + string.Concat(Enumerable.Range(1, 6).Select(i =>
            $"{i},城乡居民基本养老保险参保登记,符导入{i},{ImportWorld.Identity(300 + i)},{(i == 3 ? "没有的村" : "")},2025.3.{i},2025年3月{i}日\n")) + "合计,6,,,,,\n";
        var file = new FilePayload { Name = "养老参保.csv", MimeType = "text/csv", Buffer = Encoding.GetEncoding("GB18030").GetBytes(csv) };
        var page = await Browser.OpenAsync(server);
        page.SetDefaultTimeout(Browser.Patience);
        await page.SignInAsync("township-clerk");

        await UploadAsync(page, file);
        // The column of villages is known under no such heading; with its meaning, the third row names a village that is none.
        await page.SelectOptionAsync("#column-4", "Village");
        await page.ClickAsync("[data-arrange]");
        await Assertions.Expect(page.Locator("[data-fate=Wrong] strong")).ToHaveTextAsync("1");
        await Assertions.Expect(page.Locator(".import-rows .field-error")).ToContainTextAsync("E5");
        await page.SelectOptionAsync("#column-4", "");
        await page.ClickAsync("[data-arrange]");
        await Assertions.Expect(page.Locator("[data-fate=New] strong")).ToHaveTextAsync("6");
        await page.ClickAsync("[data-start]");
        await Assertions.Expect(page.Locator("section[role=status]")).ToContainTextAsync("新增 6 件");

        using (var report = TableFile.Open(new MemoryStream(await DownloadAsync(page, "report.xlsx"))))
            Assert.Equal(6, report.Rows(report.Sheets[0]).Count(row => row[1].Text == "新增"));
        await page.ClickAsync("a:has-text('在台账中查看')");
        await Assertions.Expect(page.Locator(".grid tbody tr")).ToHaveCountAsync(6);

        // The same file again: everything is there, nothing is added.
        await UploadAsync(page, file);
        await Assertions.Expect(page.Locator("[data-fate=There] strong")).ToHaveTextAsync("6");
        await page.ClickAsync("[data-start]");
        await Assertions.Expect(page.Locator("section[role=status]")).ToContainTextAsync("新增 0 件，6 件");
        Assert.Equal(6, (await server.Db.AllAsync<Case>()).Count(one => one.Applicant.Name.StartsWith("符导入", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_is_refused_says_why_beside_it()
    {
        var page = await Browser.OpenAsync(server, 390, 780);
        page.SetDefaultTimeout(Browser.Patience);
        await page.SignInAsync("village-agent");
        await page.GotoAsync("/imports/new/file");

        await page.SetInputFilesAsync("#file", new FilePayload { Name = "台账.xlsx", MimeType = "application/vnd.ms-excel", Buffer = Encoding.UTF8.GetBytes("%PDF-1.7") });
        await page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(page.Locator(".field-error")).ToContainTextAsync("不是表格文件");
        Assert.Equal(GovConsole.Imports.Import.MostBytes, UploadStore.Limits.FileBytes);

        using var offline = TableFile.Open(new MemoryStream(await (await page.APIRequest.GetAsync($"{server.Address}imports/offline.xlsx")).BodyAsync()));
        Assert.Contains(offline.Rows(offline.Sheets[0]), row => row.Cells.Any(cell => cell.Text == "申请人"));
    }

    private static async Task UploadAsync(IPage page, FilePayload file)
    {
        await page.GotoAsync("/imports");
        await page.ClickAsync("a[href='/imports/new/file']");
        await page.SetInputFilesAsync("#file", file);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync(".import-rows");
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string file) =>
        await (await page.APIRequest.GetAsync($"{page.Url}/{file}")).BodyAsync();
}
