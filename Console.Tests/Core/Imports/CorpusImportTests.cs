using GovConsole.Imports.Layouts;
using GovConsole.Imports.Rows;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Imports;

/// <summary>Every file of the corpus, taken through the whole import: it is refused by name, or it says what it wants to know, or its rows say what is wrong with them.</summary>
public sealed class CorpusImportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("has-password.xlsx", "Table.Encrypted")]
    [InlineData("xml-bomb.xlsx", "Table.XmlTricks")]
    public async Task What_must_not_be_read_is_refused_before_anything_is_kept(string name, string code)
    {
        await using var world = await ImportWorld.CreateAsync();
        await using var file = Corpus.Open(name);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.OpenAsync(file, name));

        Assert.Equal(code, Assert.Single(refused.Broken).Code);
        Assert.Empty(world.Folder.GetFiles());
        Assert.Empty(await world.World.Db.AllAsync<GovConsole.Imports.Import>());
    }

    [Theory]
    [InlineData("date-1904.xlsx")]
    [InlineData("gb2312-no-bom.csv")]
    [InlineData("header-on-row-2.xlsx")]
    [InlineData("plain-chinese-table.xlsx")]
    [InlineData("unpacks-69-times.xlsx")]
    [InlineData("utf8-bom.csv")]
    [InlineData("vertical-merges.xlsx")]
    [InlineData("guangdong-template-56-columns.xlsx")]
    public async Task What_is_no_ledger_asks_for_its_headings_and_columns(string name)
    {
        await using var world = await ImportWorld.CreateAsync();
        await using var file = Corpus.Open(name);

        var number = await world.OpenAsync(file, name);

        var view = await world.LoadImport.RunAsync(number, world.Clerk, Ct);
        Assert.Null(view.Unreadable);
        Assert.NotEmpty(view.Top);
        Assert.Contains((await world.JudgeAsync(number)).Missing, rule => rule.Code is "Import.HeaderMissing" or "Import.ColumnMissing");
    }

    /// <summary>File, the row of its headings, the columns of applicant, identity and day, how many rows it has, and one fault of its first row.</summary>
    [Theory]
    [InlineData("date-1904.xlsx", 1, 0, 1, 2, 2, "Case.NumberMissing")]
    [InlineData("header-on-row-2.xlsx", 2, 0, 1, 2, 2, "Identity.NotEighteen")]
    [InlineData("plain-chinese-table.xlsx", 1, 0, 2, 1, 10, "Identity.NotEighteen")]
    [InlineData("utf8-bom.csv", 1, 0, 1, 2, 10, "Identity.NotEighteen")]
    [InlineData("gb2312-no-bom.csv", 1, 0, 1, 2, 1, "Case.NumberMissing")]
    [InlineData("vertical-merges.xlsx", 1, 0, 1, 2, 6, "Identity.NotEighteen")]
    public async Task With_columns_chosen_each_row_says_what_is_wrong_with_it_and_none_is_lost(string name, int header, int applicant, int identity, int day, int rows, string fault)
    {
        await using var world = await ImportWorld.CreateAsync();
        await using var file = Corpus.Open(name);
        var number = await world.OpenAsync(file, name);
        if ((await world.LoadImport.RunAsync(number, world.Clerk, Ct)).Import.HeaderRow != header) await world.ArrangeAsync(number, wanted => wanted.HeaderRow = header);
        await world.ArrangeAsync(number, wanted =>
        {
            wanted.Columns = new() { [LedgerField.Applicant] = applicant, [LedgerField.Identity] = identity, [LedgerField.Received] = day };
            wanted.ItemId = world.Birth.Id;
        });

        var judged = await world.JudgeAsync(number);

        Assert.Empty(judged.Missing);
        Assert.Equal(rows, judged.Rows.Values.Sum());
        Assert.Equal(rows, judged.Of(RowFate.Wrong));
        Assert.Contains(fault, judged.Shown.MinBy(row => row.Row.Number)!.Broken.Select(rule => rule.Code));
    }
}
