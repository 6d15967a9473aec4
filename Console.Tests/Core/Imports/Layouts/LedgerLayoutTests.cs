using GovConsole.Imports.Layouts;
using GovConsole.Tables;

namespace GovConsole.Tests.Core.Imports.Layouts;

public sealed class LedgerLayoutTests
{
    [Theory]
    [InlineData("办件编号", LedgerField.Number)]
    [InlineData("＊ 证件号码（必填）", LedgerField.Identity)]
    [InlineData("申 请 人", LedgerField.Applicant)]
    [InlineData("收件\n时间", LedgerField.Received)]
    [InlineData("办结日期[年月日]", LedgerField.Closed)]
    [InlineData("天气", null)]
    [InlineData("", null)]
    public void Headings_are_known_however_they_are_written(string heading, LedgerField? field) =>
        Assert.Equal(field, LedgerLayout.Of(Row(1, heading)).Columns.Keys.Cast<LedgerField?>().SingleOrDefault());

    [Fact]
    public void The_headings_are_found_under_titles_and_above_the_data()
    {
        var layout = LedgerLayout.Find(
        [
            Row(1, "东方市八所镇福久村代办台账"), Row(2, "单位：福久村", "", "日期"), Row(4, "序号", "事项名称", "申请人", "身份证号", "手机", "收件时间"),
            Row(5, "1", "生育登记", "符小妹", "11010519491231002X", "13800000000", "2018.3.5"),
        ]);

        Assert.Equal(4, layout?.HeaderRow);
        Assert.Equal(
            [(LedgerField.Item, 1), (LedgerField.Applicant, 2), (LedgerField.Identity, 3), (LedgerField.Phone, 4), (LedgerField.Received, 5)],
            layout!.Columns.Select(column => (column.Key, column.Value)));
    }

    [Fact]
    public void A_sheet_without_known_headings_has_no_layout() => Assert.Null(LedgerLayout.Find([Row(1, "Key", "Value"), Row(2, "姓名", "年纪")]));

    [Fact]
    public void Of_two_columns_with_one_meaning_the_left_one_counts() =>
        Assert.Equal(1, LedgerLayout.Of(Row(1, "序号", "姓名", "申请人")).Columns[LedgerField.Applicant]);

    [Fact]
    public void Files_with_the_same_headings_share_a_layout_whatever_stands_above()
    {
        var (here, there) = (LedgerLayout.Of(Row(2, "事项", " 申请人 ")), LedgerLayout.Of(Row(3, "事项", "申请人")));

        Assert.Equal(here.Hash, there.Hash);
        Assert.NotEqual(here.Hash, LedgerLayout.Of(Row(2, "申请人", "事项")).Hash);
    }

    private static TableRow Row(int number, params string[] cells) => new(number, [.. cells.Select(Cell.Of)]);
}
