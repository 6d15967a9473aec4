using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Files;
using GovConsole.Tests.Support;
using static GovConsole.Cases.MaterialWay;
using static GovConsole.Cases.Materials.TrustLevel;

namespace GovConsole.Tests.Core.Cases.Materials;

/// <summary>What may be entered, checked, added and taken out; the identity card is required as an original, the authorisation is optional.</summary>
public sealed class KeepingRulesTests
{
    private static Case Received => Sample.Case(Sample.Input(Sample.Item()) with { Materials = [] });

    [Theory]
    [InlineData(Window, Verified, 'B')]
    [InlineData(Upload, Uploaded, 'C')]
    [InlineData(Licence, Issued, 'A')]
    [InlineData(DataMatch, Issued, 'A')]
    public void The_way_of_receipt_gives_the_level(MaterialWay way, TrustLevel level, char letter)
    {
        Assert.Equal((level, letter), (TrustRules.Of(way), level.Letter()));
        Assert.Equal(way is Upload ? [Uploaded, Declared] : [level], Enum.GetValues<TrustLevel>().Where(other => TrustRules.Suits(other, way)));
    }

    public static TheoryData<string, int, MaterialReceipt, string> Receipts => new()
    {
        { "both sheets", 0, new(Window, 1, 1, Verified), "" },
        { "one sheet too few is entered as it is", 0, new(Window, 1, 0, Verified), "" },
        { "nothing at the window", 0, new(Window, 0, 0, Verified), "Material.NothingReceived" },
        { "less than nothing", 0, new(Window, -1, 1, Verified), "Material.CountWrong" },
        { "a hundred", 0, new(Window, 1, 100, Verified), "Material.CountWrong" },
        { "uploaded", 0, new(Upload, 0, 0, Uploaded), "" },
        { "D for an original", 0, new(Upload, 0, 0, Declared), "Material.DeclaredNoOriginal" },
        { "D where it is optional", 2, new(Upload, 0, 0, Declared), "" },
        { "from the licence store", 0, new(Licence, 0, 0, Issued), "" },
        { "A by upload", 0, new(Upload, 0, 0, Issued), "Material.LevelNotOfWay" },
        { "C at the window", 0, new(Window, 1, 1, Uploaded), "Material.LevelNotOfWay" },
    };

    [Theory, MemberData(nameof(Receipts))]
    public void A_receipt_is_judged(string name, int place, MaterialReceipt receipt, string codes)
    {
        var subject = Received;

        Assert.Equal((name, codes), (name, string.Join(',', KeepingRules.Record(subject, subject.Materials[place], receipt).Select(rule => rule.Code))));
    }

    [Fact]
    public void Too_few_sheets_count_as_missing_and_completing_them_does_not()
    {
        var subject = Received;
        var material = subject.Materials[0];
        material.Record(new(Window, 1, 0, Verified), Sample.Monday, "窗口");
        Assert.True(material is { IsShort: true, IsMissing: true });

        material.Receive(Sample.Monday, Window, "窗口");

        Assert.Equal((false, 1, 1, "窗口"), (material.IsMissing, material.OriginalsReceived, material.CopiesReceived, material.CheckedBy));
    }

    [Theory]
    [InlineData(Upload, Uploaded, "")]
    [InlineData(Upload, Declared, "")]
    [InlineData(Licence, Issued, "Material.CheckNeedless")]
    [InlineData(Window, Verified, "Material.AlreadyChecked")]
    [InlineData(null, Uploaded, "Material.NotReceived")]
    public void A_check_at_the_window_makes_C_and_D_a_B(MaterialWay? way, TrustLevel level, string code)
    {
        var subject = Received;
        var material = subject.Materials[2];
        if (way is { } came) material.Record(new(came, 1, 0, level), Sample.Monday, "代办员");

        Assert.Equal(code, string.Join(',', KeepingRules.Check(subject, material).Select(rule => rule.Code)));
        material.Check(Sample.Monday, "窗口");
        Assert.Equal((Verified, "窗口", Sample.Monday), (material.Trust!.Value, material.CheckedBy, material.CheckedOn!.Value));
    }

    [Fact]
    public void Files_are_limited_needless_for_A_and_over_with_the_case()
    {
        var subject = Received;
        var material = subject.Materials[0];
        Assert.Empty(KeepingRules.Attach(subject, material));
        for (var i = 0; i < KeepingRules.MostFiles; i++) material.Attach(File(material));
        Assert.Equal("Material.TooManyFiles", Assert.Single(KeepingRules.Attach(subject, material)).Code);
        material.Files[0].Remove(Sample.Now, "代办员", "拍糊了");
        Assert.Empty(KeepingRules.Attach(subject, material));

        subject.Materials[1].Record(new(Licence, 0, 0, Issued), Sample.Monday, "窗口");
        Assert.Equal("Material.NoUploadNeeded", Assert.Single(KeepingRules.Attach(subject, subject.Materials[1])).Code);
        for (var i = 0; i < KeepingRules.MostFilesOfCase; i++) subject.Materials[2].Attach(File(subject.Materials[2]));
        Assert.Equal("Material.TooManyFilesOfCase", Assert.Single(KeepingRules.Attach(subject, material)).Code);
        subject.Through(CaseAction.Withdraw);
        Assert.Contains("Material.CaseOver", KeepingRules.Attach(subject, material).Select(rule => rule.Code));
    }

    [Theory]
    [InlineData("拍糊了", false, "")]
    [InlineData("", false, "Material.RemoveReason")]
    [InlineData("拍糊了", true, "Material.RemoveTooLate")]
    public void A_file_is_taken_out_with_a_reason_and_before_acceptance(string reason, bool accepted, string code)
    {
        var subject = Sample.Case();
        if (accepted) subject.Through(CaseAction.Accept);

        Assert.Equal(code, string.Join(',', KeepingRules.Remove(subject, reason).Select(rule => rule.Code)));
    }

    private static MaterialFile File(CaseMaterial material) => new()
    {
        MaterialId = material.Id, AddedAt = Sample.Now, AddedBy = "代办员",
        File = new StoredFile { Hash = "", Name = "a.jpg", ContentType = "image/jpeg", Size = 1, StoredAt = Sample.Now, StoredBy = Guid.Empty },
    };
}
