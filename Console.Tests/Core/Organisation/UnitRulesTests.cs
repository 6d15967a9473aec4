using GovConsole.Organisation;

namespace GovConsole.Tests.Core.Organisation;

public sealed class UnitRulesTests
{
    private static readonly Unit Town = Unit.Of("469007100", null, "八所镇", UnitKind.Town);
    private static readonly Unit Closed = Retired(Unit.Of("469007100", null, "八所镇", UnitKind.Town));

    private static readonly NewUnit Village = new(
        Town, UnitKind.VillageCommittee, "469007100240", "新村村民委员会", "XCCMWYH", "东府函〔2026〕1号", false, ["福民村委会"]);

    public static TheoryData<NewUnit, string[]> NewUnits => new()
    {
        { Village, [] },
        { Village with { Name = "" }, ["Organisation.NameMissing"] },
        { Village with { Name = new('村', 61), Initials = "" }, ["Organisation.NameTooLong"] },
        { Village with { Name = "福民村委会" }, ["Organisation.NameTaken"] },
        { Village with { Initials = "新C" }, ["Organisation.InitialsWrong"] },
        { Village with { Note = "" }, ["Organisation.NoteMissing"] },
        { Village with { Note = new('文', 301) }, ["Organisation.NoteTooLong"] },
        { Village with { Code = "469007100540" }, ["Organisation.CodeWrong"] },
        { Village with { Code = "" }, ["Organisation.CodeWrong"] },
        { Village with { CodeTaken = true }, ["Organisation.CodeTaken"] },
        { Village with { Kind = UnitKind.Town, Code = "469007100100" }, ["Organisation.KindNotBelow"] },
        { Village with { Parent = Closed }, ["Organisation.ParentRetired"] },
        { Village with { Parent = Closed, Name = "", Note = "" }, ["Organisation.ParentRetired", "Organisation.NameMissing", "Organisation.NoteMissing"] },
    };

    [Theory, MemberData(nameof(NewUnits))]
    public void Every_rule_a_new_unit_breaks_is_named(NewUnit unit, string[] codes) =>
        Assert.Equal(codes, UnitRules.Check(unit).Select(rule => rule.Code));

    public static TheoryData<Unit, int, int, string, string[]> Retirements => new()
    {
        { Town, 0, 0, "撤并", [] },
        { Town, 3, 0, "撤并", ["Organisation.HasChildren"] },
        { Town, 0, 1, "撤并", ["Organisation.HasPosts"] },
        { Town, 0, 0, "", ["Organisation.NoteMissing"] },
        { Closed, 0, 0, "撤并", ["Organisation.AlreadyRetired"] },
        { Unit.Of("46", null, "海南省", UnitKind.Province), 19, 0, "撤并", ["Organisation.ProvinceStays", "Organisation.HasChildren"] },
    };

    [Theory, MemberData(nameof(Retirements))]
    public void Every_rule_a_retirement_breaks_is_named(Unit unit, int children, int posts, string note, string[] codes) =>
        Assert.Equal(codes, UnitRules.CheckRetirement(unit, children, posts, note).Select(rule => rule.Code));

    private static Unit Retired(Unit unit)
    {
        unit.Retire("撤并");
        return unit;
    }
}
