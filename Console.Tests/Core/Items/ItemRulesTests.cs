using GovConsole.Items;
using GovConsole.Tests.Support;
using GovConsole.Workdays.Limits;

namespace GovConsole.Tests.Core.Items;

public sealed class ItemRulesTests
{
    public static TheoryData<string, string, ItemVersion, string[]> Examples => new()
    {
        { "nothing wrong", "XK21001000", Sample.Version(), [] },
        { "the promise equals the statute", "XK21001000", Sample.Version(promised: 20, statutory: 20), [] },
        { "immediate without days", "XK21001000", Sample.Version(handling: HandlingKind.Immediate, promised: 0), [] },
        { "a long published code", "11360727MB1561539A400012504500001", Sample.Version(), [] },
        { "no code", " ", Sample.Version(), ["Item.CodeMissing"] },
        { "a code too long", new('1', 65), Sample.Version(), ["Item.CodeTooLong"] },
        { "a code that no address can hold", "XK/21", Sample.Version(), ["Item.CodeWrong"] },
        { "no name", "XK1", Sample.Version(name: " "), ["Item.NameMissing"] },
        { "a name too long", "XK1", Sample.Version(name: new('证', 101)), ["Item.NameTooLong"] },
        { "promised without days", "XK1", Sample.Version(promised: 0), ["Item.LimitMissing"] },
        { "a negative promise", "XK1", Sample.Version(promised: -1), ["Item.LimitNegative"] },
        { "a promise over the statute", "XK1", Sample.Version(promised: 21, statutory: 20), ["Item.PromiseOverStatute"] },
        { "natural days over natural days", "XK1", Sample.Version(promised: 21, unit: LimitUnit.NaturalDays), ["Item.PromiseOverStatute"] },
        { "offered nowhere", "XK1", Sample.Version(offered: Offering.None), ["Item.OfferedNowhere"] },
        { "the province decides without a department", "XK1", Sample.Version(decidedAt: DecisionLevel.Province), ["Item.DepartmentMissing"] },
        { "a township decides with a department", "XK1", Sample.Version(department: "46D22"), ["Item.DepartmentMissing"] },
        { "a certificate's name too long", "XK1", Sample.Version(certificate: new('证', 101)), ["Item.CertificateTooLong"] },
        { "nothing to bring", "XK1", With(materials: []), ["Item.MaterialsMissing"] },
        { "a material without a name", "XK1", With(materials: [new() { Name = "" }]), ["Item.MaterialNameMissing"] },
        { "a material twice", "XK1", With(materials: [new() { Name = "结婚证" }, new() { Name = "结婚证" }]), ["Item.MaterialTwice"] },
        { "fewer than no copies", "XK1", With(materials: [new() { Name = "结婚证", Copies = -1 }]), ["Item.MaterialCountNegative"] },
        { "no way to go", "XK1", With(steps: []), ["Item.StepsMissing"] },
        { "a step that is nobody's", "XK1", With(steps: [new() { Name = "受理", Duty = "" }]), ["Item.StepIncomplete"] },
        { "a step twice", "XK1", With(steps: [new() { Name = "受理", Duty = "窗口" }, new() { Name = "受理", Duty = "窗口" }]), ["Item.StepTwice"] },
        { "a step of fewer than no days", "XK1", With(steps: [new() { Name = "受理", Duty = "窗口", LimitDays = -1 }]), ["Item.StepLimitNegative"] },
        { "several things", "", Sample.Version(name: "", offered: Offering.None), ["Item.CodeMissing", "Item.NameMissing", "Item.OfferedNowhere"] },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Every_broken_rule_is_named(string what, string code, ItemVersion version, string[] codes) =>
        Assert.True(codes.SequenceEqual(ItemRules.Check(code, version).Select(rule => rule.Code)), what);

    private static ItemVersion With(List<ItemMaterial>? materials = null, List<ItemStep>? steps = null) => new()
    {
        EffectiveFrom = new(2017, 1, 1), Standing = ItemStanding.InForce, Name = "生育登记", Type = ItemType.PublicService,
        Handling = HandlingKind.Promised, Mode = ServiceMode.Proxy, Statutory = TimeLimit.Workdays(20), Promised = TimeLimit.Workdays(3),
        DecidedAt = DecisionLevel.Township, OfferedAt = Offering.Village, Applicants = ApplicantKinds.Both, Basis = "《海南省人口与计划生育条例》",
        Materials = materials ?? [new() { Name = "结婚证" }], Steps = steps ?? [new() { Name = "受理", Duty = "窗口人员" }],
    };
}
