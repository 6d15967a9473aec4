using GovConsole.Reports.JointReceipts;
using GovConsole.Reports.Pdf;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.JointMatters;

public sealed class JointReceiptTests
{
    public static TheoryData<string> Languages => ["zh", "en"];

    [Theory, MemberData(nameof(Languages))]
    public async Task One_sheet_names_every_part_and_each_paper_once(string language)
    {
        await using var world = await World.CreateAsync();
        await world.SeedThemesAsync();
        var number = await world.LogRestaurantAsync();
        var text = language == "zh" ? Texts.Chinese : Texts.English;

        var receipt = await new PrintJointReceipt(world.Db, world.LoadJointMatter, world.Clock).RunAsync(number, await world.ClerkAsync(), TestContext.Current.CancellationToken);
        var document = new JointReceiptPaper(text).Describe(receipt);
        using var file = new MemoryStream();
        var written = new SkiaPdfWriter().Write(document, file);

        var tables = document.Blocks.OfType<GovConsole.Reports.Pdf.Blocks.DataTable>().ToList();
        Assert.Equal((3, 10), (tables[0].Rows.Count, tables[1].Rows.Count));
        Assert.DoesNotContain(tables[1].Rows, row => row[1] == "营业执照");
        Assert.True(written is { PageCount: <= 2, MissingCharacters.Count: 0 }, $"{written}");
    }
}
