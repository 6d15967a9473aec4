using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Imports;
using GovConsole.Imports.Rows;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Imports;

/// <summary>A workbook as Excel 97 to 2003 kept them, with a title, a merged village, real days and numbers, through the whole import.</summary>
public sealed class XlsImportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static string File => Path.Combine(Repo.Root, "Console.Tests", "Core", "Imports", "Files", "ledger.xls");

    [Fact]
    public async Task An_old_workbook_becomes_cases_as_any_other()
    {
        await using var world = await ImportWorld.CreateAsync();
        var number = await world.OpenAsync(await System.IO.File.ReadAllBytesAsync(File, Ct), "台账.xls");
        var import = (await world.LoadImport.RunAsync(number, world.Clerk, Ct)).Import;
        Assert.Equal(("台账.xls", 2, 11), (import.FileName, import.HeaderRow, import.ColumnMap.Count));
        var judged = await world.JudgeAsync(number);
        Assert.Equal([3, 0, 0, 1], Enum.GetValues<RowFate>().Select(judged.Of));

        Assert.Equal([3, 0], (await world.ImportAsync(number)).Args);

        var cases = (await world.CasesAsync()).ToDictionary(one => one.Applicant.Name);
        Assert.Equal(Beijing.Utc(new(2018, 3, 5, 14, 30, 0)), cases["符小妹"].ReceivedAt);
        Assert.Equal(("138****0000", Sample.Village.Code), (cases["符小妹"].Applicant.PhoneMasked, cases["符小妹"].Source.Code));
        // The village of a merged cell stands for each of its rows.
        Assert.Equal((Sample.Village.Code, CaseStatus.Archived), (cases["符小弟"].Source.Code, cases["符小弟"].Status));
        Assert.Equal((new(2018, 3, 9), CaseResult.Refused), (cases["符小红"].AcceptedOn, cases["符小红"].Result));
        Assert.Equal([0, 3], (await world.ImportAsync(await world.OpenAsync(await System.IO.File.ReadAllBytesAsync(File, Ct), "又.xls"))).Args);
    }

    public static TheoryData<string, Func<byte[], byte[]>> Broken => new()
    {
        { "Table.Broken", file => file[..2_000] },
        { "Table.Broken", file => [.. file[..512], .. new byte[file.Length - 512]] },
        { "Table.TooLarge", file => [.. file, .. new byte[GovConsole.Imports.Import.MostBytes]] },
        { "Table.WebPage", _ => "<html><table><tr><td>姓名</td></tr></table></html>"u8.ToArray() },
        { "Table.Macros", file => [.. file, .. System.Text.Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR")] },
    };

    [Theory, MemberData(nameof(Broken))]
    public async Task What_cannot_be_read_is_refused_by_name_in_both_languages_and_kept_nowhere(string code, Func<byte[], byte[]> spoil)
    {
        await using var world = await ImportWorld.CreateAsync();
        var file = spoil(await System.IO.File.ReadAllBytesAsync(File, Ct));

        var refused = Assert.Single((await Assert.ThrowsAsync<RuleException>(() => world.OpenAsync(file, "台账.xls"))).Broken);

        Assert.Equal(code, refused.Code);
        Assert.NotEqual(Texts.Chinese[code, refused.Args].Value, Texts.English[code, refused.Args].Value);
        Assert.Empty(world.Folder.GetFiles());
        Assert.Empty(await world.World.Db.AllAsync<Import>());
    }
}
