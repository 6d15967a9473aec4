using GovConsole.Batches;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Batches;

public sealed class RowRulesTests
{
    private static readonly StationRow Good = BatchWorld.Station(5);

    private static readonly RowFacts Facts = new(
        Sample.Monday, BatchWorld.Company, new Dictionary<string, int> { [Good.LicenceKey] = 5, ["重复"] = 2 }, new Dictionary<string, string> { ["在办"] = "469007-2026-00001" });

    public static TheoryData<string, StationRow, string[]> Examples => new()
    {
        { "a whole line", Good, [] },
        { "no station", Good with { Station = " " }, ["Station: Batch.StationMissing"] },
        { "a name too long with the company before it", Good with { Station = new('站', 95) }, ["Station: Batch.StationTooLong"] },
        { "a name that says the company itself", Good with { Station = BatchWorld.Company + new string('站', 85) }, [] },
        { "no licence", Good with { Licence = "" }, ["Licence: Batch.LicenceMissing"] },
        { "a licence of another line", Good with { Licence = "重复" }, ["Licence: Batch.LicenceTwice"] },
        { "the same with a space and full width", Good with { Licence = "重 复" }, ["Licence: Batch.LicenceTwice"] },
        { "a licence under renewal", Good with { Licence = "在办" }, ["Licence: Batch.LicenceOpen"] },
        { "a licence too long", Good with { Licence = new('9', 65) }, ["Licence: Batch.LicenceTooLong"] },
        { "no day", Good with { ValidUntil = "" }, ["ValidUntil: Batch.ValidityMissing"] },
        { "a word for a day", Good with { ValidUntil = "明年" }, ["ValidUntil: Batch.ValidityWrong"] },
        { "a day that is none", Good with { ValidUntil = "2026-02-30" }, ["ValidUntil: Batch.ValidityWrong"] },
        { "yesterday", Good with { ValidUntil = "2026-03-08" }, ["ValidUntil: Batch.Expired"] },
        { "today", Good with { ValidUntil = "2026-03-09" }, [] },
        { "as people write it", Good with { ValidUntil = "2026年8月31日" }, [] },
        { "with strokes", Good with { ValidUntil = "2026/8/31" }, [] },
        { "no address", Good with { Address = "" }, ["Address: Batch.AddressMissing"] },
        { "no manager", Good with { Manager = "" }, ["Manager: Batch.ManagerMissing"] },
        { "no phone", Good with { Phone = "" }, ["Phone: Batch.PhoneMissing"] },
        { "half a phone", Good with { Phone = "123" }, ["Phone: Batch.PhoneWrong"] },
        { "a phone with a dash", Good with { Phone = "0898-25500000" }, [] },
        {
            "everything at once", new(1, "", "", "", "", "", ""),
            ["Station: Batch.StationMissing", "Licence: Batch.LicenceMissing", "ValidUntil: Batch.ValidityMissing", "Address: Batch.AddressMissing", "Manager: Batch.ManagerMissing", "Phone: Batch.PhoneMissing"]
        },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Each_broken_rule_names_its_column(string because, StationRow row, string[] broken)
    {
        var found = RowRules.Check(row, Facts).Select(rule => $"{rule.Field}: {rule.Code}");

        Assert.True(broken.SequenceEqual(found), $"{because}: {string.Join(", ", found)}");
    }

    [Theory]
    [InlineData("2026-03-09", "Batch.LateForRenewal")]
    [InlineData("2026-06-08", "Batch.LateForRenewal")]
    [InlineData("2026-06-09", null)]
    [InlineData("2027-03-09", null)]
    [InlineData("2027-03-10", "Batch.EarlyForRenewal")]
    [InlineData("2026-03-08", null)]
    [InlineData("明年", null)]
    public void Too_late_and_too_early_are_said_and_keep_nobody_out(string validUntil, string? doubt)
    {
        var row = Good with { ValidUntil = validUntil };

        Assert.Equal(doubt is null ? [] : [doubt], RowRules.Warn(row, Facts).Select(rule => rule.Code));
    }
}
