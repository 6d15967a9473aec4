using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Bunit;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Imports;
using GovConsole.Jobs;
using GovConsole.Tests.Core.Imports;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Dossier;
using GovConsole.Web.Cases.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Imports;

public sealed partial class ImportPageTests : PageTest
{
    private Actor clerk = null!;

    [Fact]
    public async Task What_is_wrong_stands_beside_its_row_with_its_cell_and_nothing_can_be_imported()
    {
        var page = await OpenAsync(ImportWorld.Closed(3).Replace("福久村", "无此村", StringComparison.Ordinal));

        Assert.Equal(["2", "0", "1", "0"], page.FindAll("[data-fate] strong").Select(figure => figure.TextContent));
        var row = Assert.Single(page.FindAll(".import-rows tbody tr"));
        Assert.Equal("3", row.Children[0].TextContent);
        Assert.Contains("F3 本辖区没有“无此村”", Words(row), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-start]"));
        Assert.DoesNotContain(ImportWorld.Identity(2), page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_is_given_its_meaning_and_the_file_is_judged_anew()
    {
        var page = await OpenAsync(ImportWorld.Closed(3).Replace("申请人", "谁", StringComparison.Ordinal));
        Assert.Contains("请选择哪一列是“申请人”", page.Find(".import-missing").TextContent);

        page.Find("#column-2").Change("Applicant");
        await page.Find(".import-arrange").Closest("form")!.SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("3", page.Find("[data-fate=New] strong").TextContent), TimeSpan.FromSeconds(30));
        Assert.Equal("导入 3 件", page.Find("[data-start]").TextContent);
    }

    [Fact]
    public async Task Another_row_of_headings_shows_its_columns_at_once()
    {
        var page = await OpenAsync("甲,乙\n" + ImportWorld.Closed(2));
        await page.Find("#header").ChangeAsync(new() { Value = "1" });

        page.WaitForAssertion(() => Assert.Equal("甲", page.Find(".import-columns tbody tr td:nth-child(2)").TextContent), TimeSpan.FromSeconds(30));
        Assert.Contains("请选择哪一列是“申请人”", page.Find(".import-missing").TextContent);
    }

    [Fact]
    public async Task Rows_that_are_there_already_are_told_and_lead_to_their_cases()
    {
        var first = await OpenAsync(ImportWorld.Closed(2));
        await first.Find("[data-start]").Closest("form")!.SubmitAsync();
        Assert.Contains("正在写入台账", first.Find("[role=status]").TextContent);
        await Services.GetRequiredService<JobRunner>().RunDueAsync(Ct);

        var again = await ShowAsync(ImportWorld.Closed(2));

        Assert.Equal(["0", "2", "0", "0"], again.FindAll("[data-fate] strong").Select(figure => figure.TextContent));
        Assert.Equal(2, again.FindAll(".import-rows tbody a[href^='/cases/']").Count);
        Assert.Contains("2 件都已在台账中", again.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_finished_import_leads_to_its_cases_and_its_report()
    {
        var page = await OpenAsync(ImportWorld.Closed(4));
        await page.Find("[data-start]").Closest("form")!.SubmitAsync();
        await Services.GetRequiredService<JobRunner>().RunDueAsync(Ct);

        World.Clock.Advance(TimeSpan.FromSeconds(2));

        page.WaitForAssertion(() => Assert.Contains("新增 4 件", page.Find("section[role=status]").TextContent), TimeSpan.FromSeconds(30));
        Assert.Contains(page.FindAll("a"), link => link.GetAttribute("href") is "/cases?batch=469007100R-2026-00001");
        Assert.Contains(page.FindAll("a"), link => link.GetAttribute("href") is "/imports/469007100R-2026-00001/report.xlsx");
    }

    [Fact]
    public async Task The_page_of_an_imported_case_leads_back_to_its_import()
    {
        var page = await OpenAsync(ImportWorld.Closed(1));
        await page.Find("[data-start]").Closest("form")!.SubmitAsync();
        await Services.GetRequiredService<JobRunner>().RunDueAsync(Ct);

        var made = Assert.Single(await World.Db.AllAsync<Case>());
        var dossier = Render<CasePage>(parameters => parameters.Add(x => x.Number, made.Number));

        Assert.Equal("/imports/469007100R-2026-00001", dossier.Find(".belonging").GetAttribute("href"));
    }

    [Fact]
    public void Every_rule_of_imports_has_its_words()
    {
        var codes = Repo.Files("Console.Core/Imports", "*.cs").SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct().Except([GovConsole.Imports.Uploads.ForgetUploads.Kind]).ToList();

        Assert.True(codes.Count > 30);
        // A word that does not exist fails by itself; both languages hold the same keys.
        Assert.All(codes, code => Assert.NotEmpty(Texts.Chinese[code].Value));
    }

    private async Task<IRenderedComponent<ImportPage>> OpenAsync(string csv)
    {
        clerk = await ActAsAsync(Role.WindowClerk, Sample.Township);
        await World.ItemAsync(Sample.Version("城乡居民养老保险参保登记", handling: GovConsole.Items.HandlingKind.Immediate, promised: 0));
        return await ShowAsync(csv);
    }

    private async Task<IRenderedComponent<ImportPage>> ShowAsync(string csv)
    {
        var number = await Services.GetRequiredService<OpenImport>().RunAsync(new(Guid.CreateVersion7(), new MemoryStream(Encoding.UTF8.GetBytes(csv)), "台账.csv", "补录"), clerk, Ct);
        return Render<ImportPage>(parameters => parameters.Add(x => x.Number, number));
    }

    private static string Words(IElement element) => Space().Replace(element.TextContent, " ");

    [GeneratedRegex(@"""(Import\.\w+)""")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
