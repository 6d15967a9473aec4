using GovConsole.Cases;
using GovConsole.Imports.Layouts;
using GovConsole.Imports.Rows;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Tables;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Imports.Rows;

/// <summary>One good row, and what is said of each way in which people write it otherwise.</summary>
public sealed class EntryReaderTests
{
    private static readonly LedgerField[] Fields = Enum.GetValues<LedgerField>();
    private static readonly Item Birth = Sample.Item(Sample.Version("生育登记（生育证）")), Other = Sample.Item(Sample.Version("低保申请"));
    // A second village of that name, in the other township.
    private static readonly Unit Namesake = Unit.Of("469007101200", Sample.OtherTownship, "福久村民委员会", UnitKind.VillageCommittee);
    private static readonly UnitTree Tree = new([.. Sample.Units, Namesake]);

    public static TheoryData<string, string, string> Days => new()
    {
        { "2018.3.5", "2018-03-05 00:00", "" }, { "2018年3月5日", "2018-03-05 00:00", "" }, { "20180305", "2018-03-05 00:00", "" }, { "43164", "2018-03-05 00:00", "" },
        { "２０１８－０３－０５", "2018-03-05 00:00", "" }, { "2018/3/5 14:30", "2018-03-05 14:30", "" }, { "二〇一八年三月五日", "2018-03-05 00:00", "" },
        { "5/3/2018", "", "Table.DayUnclear" }, { "2018-02-30", "", "Table.NoSuchDay" }, { "上周", "", "Table.NotADay" }, { "", "", "Import.ReceivedMissing" }, { "2026-03-10", "", "Import.InFuture" },
    };

    [Theory, MemberData(nameof(Days))]
    public void Days_are_read_in_every_way_people_write_them(string written, string day, string code)
    {
        var (entry, broken) = Read((LedgerField.Received, written), (LedgerField.Accepted, ""), (LedgerField.Closed, ""), (LedgerField.Result, ""));

        Assert.Equal(day, entry is null ? "" : $"{Beijing.Time(entry.ReceivedAt):yyyy-MM-dd HH:mm}");
        Assert.Equal(code.Length == 0 ? [] : [code], broken.Select(rule => rule.Code));
    }

    public static TheoryData<string, LedgerField, string, string> Wrong => new()
    {
        { "eaten by a spreadsheet", LedgerField.Identity, "110105194912310000", "Identity: Table.DigitsLost" },
        { "in scientific notation", LedgerField.Identity, "1.10105E+17", "Identity: Table.DigitsLost" },
        { "one digit wrong", LedgerField.Identity, "110105194912310021", "Identity: Identity.WrongCheckDigit" },
        { "too short", LedgerField.Identity, "12345", "Identity: Identity.NotEighteen" },
        { "none", LedgerField.Identity, "", "Identity: Case.NumberMissing" },
        { "nobody", LedgerField.Applicant, "", "Applicant: Case.ApplicantMissing" },
        { "no such item", LedgerField.Item, "生鱼登记", "Item: Import.ItemUnknown" },
        { "no item", LedgerField.Item, "", "Item: Import.ItemMissing" },
        { "no such code", LedgerField.ItemCode, "XX1", "ItemCode: Import.ItemUnknown" },
        { "no such village", LedgerField.Village, "东山村", "Village: Import.UnitUnknown" },
        { "a village outside the area", LedgerField.Village, "469002", "Village: Import.UnitUnknown" },
        { "half a phone", LedgerField.Phone, "123", "Phone: Case.PhoneWrong" },
        { "a strange channel", LedgerField.Channel, "托梦", "Channel: Import.ChannelUnknown" },
        { "a strange document", LedgerField.Document, "证明", "Document: Import.DocumentUnknown" },
        { "a strange applicant", LedgerField.ApplicantKind, "神仙", "ApplicantKind: Import.KindUnknown" },
        { "a strange result", LedgerField.Result, "好", "Result: Import.ResultUnknown" },
        { "closed and open", LedgerField.Result, "办理中", "Result: Import.ClosedButOpen" },
        { "a refusal without a reason", LedgerField.Result, "不予许可", "Remark: Import.ReasonMissing" },
        { "accepted before it came", LedgerField.Accepted, "2018-03-04", "Accepted: Import.OrderWrong" },
        { "closed before it was accepted", LedgerField.Closed, "2018-03-05", "Closed: Import.OrderWrong" },
        { "delivered before it was closed", LedgerField.Delivered, "2018-03-07", "Delivered: Import.OrderWrong" },
        { "neither yes nor no", LedgerField.Complete, "大概", "Complete: Import.YesOrNo" },
        { "a day before the item existed", LedgerField.Received, "2016-12-31", "Received: Import.ItemNotInForce" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Each_fault_is_named_with_its_column(string because, LedgerField field, string written, string told)
    {
        var (_, broken) = Read((field, written));

        Assert.True(broken.Select(rule => $"{rule.Field}: {rule.Code}").SequenceEqual([told]), $"{because}: {string.Join(", ", broken.Select(rule => $"{rule.Field}: {rule.Code}"))}");
    }

    [Fact]
    public void Everything_wrong_with_a_row_is_told_at_once()
    {
        var (entry, broken) = Read((LedgerField.Applicant, ""), (LedgerField.Identity, ""), (LedgerField.Item, "无此事项"), (LedgerField.Received, "某日"));

        Assert.Null(entry);
        Assert.Equal(["Table.NotADay", "Import.ItemUnknown", "Case.NumberMissing", "Case.ApplicantMissing"], broken.Select(rule => rule.Code));
    }

    [Fact]
    public void A_number_that_came_as_a_quantity_has_lost_its_digits()
    {
        var row = new TableRow(7, [.. Fields.Select(field => field is LedgerField.Identity ? Cell.Of(110105194912310021d) : Cell.Of(Good(field)))]);

        Assert.Equal(["Table.DigitsLost"], EntryReader.Read(row, Facts()).Broken.Select(rule => rule.Code));
    }

    [Fact]
    public void Full_width_digits_are_digits()
    {
        var (entry, broken) = Read((LedgerField.Identity, "１１０１０５１９４９１２３１００２ｘ"), (LedgerField.Phone, "１３８－００００　００００"), (LedgerField.Number, "ＢＬ－０１"));

        Assert.Empty(broken);
        Assert.Equal((Sample.IdentityNumber, Sample.Phone, "BL01"), (entry!.Identity, entry.Phone, entry.Number));
    }

    [Theory]
    [InlineData("生育登记（生育证）")]
    [InlineData("生育登记(生育证)")]
    [InlineData("生育登记")]
    [InlineData(" 生 育 登 记 ")]
    public void An_item_is_known_by_each_of_its_names(string written) => Assert.Same(Birth, Read((LedgerField.Item, written)).Entry!.Item);

    [Fact]
    public void An_item_is_known_by_its_code_in_either_column()
    {
        Assert.Same(Other, Read((LedgerField.Item, Other.Code)).Entry!.Item);
        Assert.Same(Other, Read((LedgerField.ItemCode, Other.Code), (LedgerField.Item, "")).Entry!.Item);
    }

    [Theory]
    [InlineData("八所镇", "福久村", "469007100200")]
    [InlineData("八所", "福久村民委员会", "469007100200")]
    [InlineData("东河镇", "福久", "469007101200")]
    [InlineData("", "469007101200", "469007101200")]
    [InlineData("", "上名山村委会", "469007100201")]
    [InlineData("", "东方市八所镇福久村民委员会", "469007100200")]
    [InlineData("东河镇", "", "469007101")]
    [InlineData("", "福久村", "Import.UnitAmbiguous")]
    [InlineData("东河镇", "上名山村", "Import.UnitUnknown")]
    [InlineData("琼海市", "福久村", "Import.UnitUnknown")]
    public void A_village_is_found_by_name_or_code_within_the_area(string township, string village, string found)
    {
        var (entry, broken) = Read((LedgerField.Township, township), (LedgerField.Village, village));

        Assert.Equal(found, entry?.Source.Code ?? Assert.Single(broken).Code);
    }

    [Theory]
    [InlineData("91350100M000100Y43", DocumentKind.CreditCode, ApplicantKind.Legal)]
    [InlineData(Sample.IdentityNumber, DocumentKind.IdentityCard, ApplicantKind.Natural)]
    public void The_kind_of_document_shows_in_the_number(string number, DocumentKind document, ApplicantKind kind)
    {
        var entry = Read((LedgerField.Identity, number), (LedgerField.Document, ""), (LedgerField.ApplicantKind, "")).Entry!;

        Assert.Equal((document, kind), (entry.Document, entry.Kind));
    }

    [Fact]
    public void A_day_without_an_hour_is_no_earlier_than_what_came_before_it_that_day()
    {
        var entry = Read((LedgerField.Received, "2018-03-05 14:30"), (LedgerField.Accepted, "2018-03-05"), (LedgerField.Closed, "2018-03-05 15:00")).Entry!;

        Assert.Equal(entry.ReceivedAt, entry.AcceptedAt);
        Assert.Equal(["Import.OrderWrong"], Read((LedgerField.Received, "2018-03-05 14:30"), (LedgerField.Accepted, "2018-03-05 14:00")).Broken.Select(rule => rule.Code));
    }

    [Fact]
    public void Nobody_has_to_be_called_about_what_is_over()
    {
        Assert.NotNull(Read((LedgerField.Phone, "")).Entry);
        Assert.Equal(["Case.PhoneMissing"], Read((LedgerField.Phone, ""), (LedgerField.Closed, ""), (LedgerField.Result, "")).Broken.Select(rule => rule.Code));
    }

    private static (LedgerEntry? Entry, IReadOnlyList<BrokenRule> Broken) Read(params (LedgerField Field, string Written)[] changed)
    {
        var cells = Fields.Select(field => Cell.Of(changed.Where(one => one.Field == field).Select(one => one.Written).FirstOrDefault(Good(field)))).ToList();
        return EntryReader.Read(new(7, cells), Facts());
    }

    private static string Good(LedgerField field) => field switch
    {
        LedgerField.Item => "生育登记",
        LedgerField.Applicant => "符小妹",
        LedgerField.Identity => Sample.IdentityNumber,
        LedgerField.Phone => Sample.Phone,
        LedgerField.Village => "上名山村",
        LedgerField.Received => "2018-03-05",
        LedgerField.Accepted => "2018-03-06",
        LedgerField.Closed => "2018-03-08",
        LedgerField.Result => "办结",
        _ => "",
    };

    private static EntryFacts Facts() => new()
    {
        Tree = Tree, Units = new(Tree, Sample.City.Path), Items = new([Birth, Other]), Almanac = new([], [], 1), Now = Sample.Now,
        Columns = Fields.Index().ToDictionary(pair => pair.Item, pair => pair.Index), LateReason = "补录",
    };
}
