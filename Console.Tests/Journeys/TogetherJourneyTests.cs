using ClosedXML.Excel;
using GovConsole.Cases;
using GovConsole.Tables;
using GovConsole.Tests.Core.Batches;
using GovConsole.Tests.Support;
using GovConsole.Web.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>What is applied for together, in a real browser: a company's stations in one workbook, and a newborn's matters in one form.</summary>
[Collection(nameof(DemoServer))]
public sealed class TogetherJourneyTests(DemoServer server)
{
    private const int Stations = 12;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_companys_workbook_with_one_wrong_row_is_mended_becomes_cases_and_is_accepted_at_once()
    {
        var page = await server.SignInAsync("city-clerk");
        await page.GotoAsync("/batches/new");
        await page.GotoAsync($"/batches/new?item={await page.Locator("#batch-item option:has-text('危险化学品')").GetAttributeAsync("value")}");
        await FillAsync(page, BatchWorld.Company, "91460000MA5QHYJ00X");
        await page.SetInputFilesAsync("#batch-file", new FilePayload
        {
            Name = "加油站.xlsx", MimeType = MediaTypes.Xlsx, Buffer = Filled(await DownloadAsync(page, "/batches/template.xlsx")),
        });
        await Expect(page.Locator(".card p[role=status]:not(.field-warning)")).ToContainTextAsync($"{Stations}");
        await page.ClickAsync(".rule-form .form-end button[type=submit]");

        // One row is wrong: it comes back alone in a workbook, is mended on the page, and only then do cases come of them.
        await Expect(page.Locator(".batch-figures .late strong")).ToHaveTextAsync("1");
        var batch = new Uri(page.Url).AbsolutePath;
        using (var wrong = TableFile.Open(new MemoryStream(await DownloadAsync(page, $"{batch}/wrong.xlsx"))))
            Assert.Single(wrong.Rows(wrong.Sheets[0]), row => row[1].Text == "第3加油站");
        await Expect(page.Locator("[data-start]")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-mend='3']");
        await page.FillAsync("#row-valid", "2026-12-31");
        await page.ClickAsync(".rule-form:has(#row-valid) button[type=submit]");
        await Expect(page.Locator(".batch-figures .late")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-start]");
        await Expect(page.Locator(".batch-figures li:last-child strong")).ToHaveTextAsync($"{Stations}", new() { Timeout = Browser.Patience });

        using var receipts = PdfDocument.Open(await PostAsync(page, ".batch-papers form:has([value=AcceptanceNotice]), .batch-papers form"));
        Assert.True(receipts.NumberOfPages >= Stations);
        await page.ClickAsync(".batch-figures li:last-child a");
        await Expect(page.Locator(".grid tbody tr")).ToHaveCountAsync(Stations);
    }

    [Fact]
    public async Task A_newborns_matters_are_applied_for_once_and_the_receipt_says_what_that_spared()
    {
        var page = await server.SignInAsync("village-agent");
        await page.GotoAsync("/joint/new");
        await page.ClickAsync("[data-theme=XSE1]");
        await FillAsync(page, "符联办", Sample.IdentityNumber);
        await page.ClickAsync(".rule-form .form-end button[type=submit]");
        var number = (await page.InnerTextAsync(".logged .case-number")).Trim();
        await page.ClickAsync(".logged a.button:not(.button-quiet)");
        await Expect(page.Locator(".joint-table tbody tr").First).ToBeVisibleAsync();
        await Expect(page.Locator(".joint-savings dd strong")).ToHaveCountAsync(3);

        await using var db = server.Db.CreateDbContext();
        var parts = await db.Cases.Where(one => one.Joint == number).ToListAsync(Ct);
        Assert.Equal(await page.Locator(".joint-table tbody tr").CountAsync(), parts.Count);
        Assert.True(parts.Count > 1);
        using var receipt = PdfDocument.Open(await DownloadAsync(page, $"/joint/{number}/receipt.pdf"));
        var text = string.Concat(receipt.GetPages().Select(sheet => sheet.Text));
        Assert.All(parts, part => Assert.Contains(part.Number, text, StringComparison.Ordinal));
    }

    private static async Task FillAsync(IPage page, string applicant, string number)
    {
        await page.FillAsync("#applicant", applicant);
        await page.FillAsync("#number", number);
        await page.FillAsync("#phone", Sample.Phone);
        foreach (var material in await page.Locator(".check-list:not(.joint-parts) input[type=checkbox]").AllAsync()) await material.CheckAsync();
    }

    // As the company fills it in: the date of the third licence is none.
    private static byte[] Filled(byte[] template)
    {
        using var book = new XLWorkbook(new MemoryStream(template));
        foreach (var row in BatchWorld.Stations(Stations))
        {
            var cells = new[] { row.Station, row.Licence, row.Place == 3 ? "明年底" : "2026-12-31", row.Address, row.Manager, row.Phone };
            book.Worksheet(1).Cell(row.Place + 1, 1).SetValue(row.Place);
            foreach (var (i, text) in cells.Index()) book.Worksheet(1).Cell(row.Place + 1, i + 2).SetValue(text);
        }

        using var filled = new MemoryStream();
        book.SaveAs(filled);
        return filled.ToArray();
    }

    private async Task<byte[]> DownloadAsync(IPage page, string path) =>
        await (await page.APIRequest.GetAsync(new Uri(server.Address, path).ToString())).BodyAsync();

    // The browser would show the file in a tab of its own; the form is sent as it stands and the answer read.
    private async Task<byte[]> PostAsync(IPage page, string form)
    {
        var fields = await page.Locator(form).First.EvaluateAsync<Dictionary<string, string>>("form => Object.fromEntries(new FormData(form))");
        var data = page.APIRequest.CreateFormData();
        foreach (var (name, value) in fields) data.Set(name, value);
        var action = await page.Locator(form).First.GetAttributeAsync("action");
        return await (await page.APIRequest.PostAsync(new Uri(server.Address, action).ToString(), new() { Form = data })).BodyAsync();
    }
}
