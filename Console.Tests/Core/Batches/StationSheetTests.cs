using System.Text;
using GovConsole.Batches.Files;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Batches;

public sealed class StationSheetTests
{
    private const string Head = "序号,站点名称,许可证编号,有效期至,地址,负责人,联系电话";

    [Fact]
    public void The_template_that_is_filled_in_is_read_as_it_was_written()
    {
        var rows = BatchWorld.Stations(300).FindAll(row => row.Place % 37 == 4);
        using var file = new MemoryStream();
        StationTemplate.Write(file, [.. rows.Select(row => new StationTemplate.Line(row))], Sample.Monday, Texts.Chinese);
        file.Position = 0;

        Assert.Equal(rows, StationSheet.Read(file, Texts.Chinese));
    }

    public static TheoryData<string, string, int> Readable => new()
    {
        { "as it is", $"{Head}\n1,第1加油站,琼1,2026-08-31,路1号,符海生,10100000000\n", 1 },
        { "under a title", $"站点登记表\n{Head}\n1,第1加油站,琼1,2026-08-31,路1号,符海生,10100000000\n", 1 },
        { "without numbers", "站点名称,许可证编号,有效期至,地址,负责人,联系电话\n第1加油站,琼1,2026-08-31,路1号,符海生,10100000000\n第2加油站,琼2,2026-08-31,路2号,符海生,10100000000\n", 2 },
        { "with empty lines at the end", $"{Head}\n1,第1加油站,琼1,2026-08-31,路1号,符海生,10100000000\n,,,,,,\n2,,,,,,\n", 1 },
    };

    [Theory, MemberData(nameof(Readable))]
    public void Headings_are_found_wherever_they_stand(string because, string csv, int count)
    {
        var rows = StationSheet.Read(Of(csv), Texts.Chinese);

        Assert.True(rows.Count == count, because);
        Assert.Equal(Enumerable.Range(1, count), rows.Select(row => row.Place));
        Assert.Equal(("第1加油站", "琼1", "2026-08-31"), (rows[0].Station, rows[0].Licence, rows[0].ValidUntil));
    }

    [Theory]
    [InlineData("姓名,电话\n符小妹,123\n", "Batch.NotTheTemplate")]
    [InlineData("序号,站点名称,许可证编号,有效期至,地址,负责人\n1,站,琼1,2026-08-31,路,符海生\n", "Batch.ColumnMissing")]
    [InlineData("", "Table.Empty")]
    public void A_table_that_is_not_the_template_is_refused_by_name(string csv, string code) =>
        Assert.Equal(code, Assert.Throws<RuleException>(() => StationSheet.Read(Of(csv), Texts.Chinese)).Broken[0].Code);

    private static MemoryStream Of(string csv) => new(Encoding.UTF8.GetBytes(csv));
}
