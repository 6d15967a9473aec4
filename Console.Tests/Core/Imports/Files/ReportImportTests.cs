using GovConsole.Tables;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Imports.Files;

public sealed class ReportImportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_the_import_every_row_is_told_with_its_cells_and_faults_and_masked_numbers()
    {
        await using var world = await ImportWorld.CreateAsync();
        var number = await world.OpenAsync(ImportWorld.Closed(3).Replace("符小妹2,", "=1+1,", StringComparison.Ordinal) + $"X,不存在,某人,{ImportWorld.Identity(8)},,福久村,2018-03-05,,2018-03-05,办结,\n");

        var rows = await ReportAsync(world, number, Texts.Chinese);

        Assert.Equal(["行", "结果", "办件编号", "问题", "A"], rows[0].Cells.Take(5).Select(cell => cell.Text));
        Assert.Equal(["新增", "新增", "新增", "有错"], rows.Skip(1).Select(row => row[1].Text));
        Assert.StartsWith("B5 ", rows[4][3].Text, StringComparison.Ordinal);
        Assert.Equal("=1+1", rows[2][6].Text);
        Assert.False(rows[2][6].Computed);
        Assert.All(rows.Skip(1), row => Assert.Contains('*', row[7].Text));
    }

    [Fact]
    public async Task Afterwards_every_row_has_its_case_in_the_readers_language()
    {
        await using var world = await ImportWorld.CreateAsync();
        var number = await world.OpenAsync(ImportWorld.Closed(5) + "合计,,5,,,,,,,,\n");
        await world.ImportAsync(number);

        var rows = await ReportAsync(world, number, Texts.English);

        Assert.Equal("Row", rows[0][0].Text);
        Assert.Equal(["2", "3", "4", "5", "6", "7"], rows.Skip(1).Select(row => row[0].Text));
        Assert.Equal(["New", "New", "New", "New", "New", "No matter"], rows.Skip(1).Select(row => row[1].Text));
        Assert.Equal((await world.CasesAsync()).Select(one => one.Number).Order(), rows.Skip(1).Select(row => row[2].Text).Where(text => text.Length > 0).Order());
        Assert.DoesNotContain(rows, row => row.Cells.Any(cell => cell.Text.Contains(ImportWorld.Identity(1), StringComparison.Ordinal)));
    }

    private static async Task<List<TableRow>> ReportAsync(ImportWorld world, string number, Texts text)
    {
        var file = new MemoryStream();
        await world.ReportImport.RunAsync(new(number, file, text, rule => text[rule.Code, rule.Args]), world.Clerk, Ct);
        using var table = TableFile.Open(new MemoryStream(file.ToArray()));
        return [.. table.Rows(table.Sheets[0])];
    }
}
