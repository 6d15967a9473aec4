using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Cases.Materials;

/// <summary>One-time notices, acceptance with a gap, and what must be there before the decision.</summary>
public sealed class MaterialRulesTests
{
    private static readonly DefectLine Certificate = new("结婚证", "未提交", "请补交原件");
    private static readonly DefectLine Address = new(null, "地址不全", "补填门牌号");
    private static readonly GapPromise Promise = new("符小妹", Sample.Monday.AddDays(3), "周四前补交结婚证");

    /// <summary>A version whose marriage certificate can be deferred, its identity card not.</summary>
    private static ItemVersion Version(HandlingKind handling = HandlingKind.Promised)
    {
        var version = Sample.Version(handling: handling, promised: handling is HandlingKind.Immediate ? 0 : 3);
        version.Materials[1] = new() { Name = "结婚证", Originals = 1, Deferrable = true };
        return version;
    }

    private static Case Received(params string[] brought) => Sample.Case(Sample.Input(Sample.Item()) with { Materials = brought }, Version());
    private static Case Lacking => Received("居民身份证");
    private static Case Told => Do(Lacking, NotifyDefects, deed => deed with { Defects = [Certificate, Address] });
    private static Case WithGap => Do(Lacking, Accept, deed => deed with { Materials = [], Promise = Promise });

    private static Case Do(Case subject, CaseAction action, Func<Deed, Deed> with)
    {
        subject.Take(with(Bare(action, subject.LastAt)), subject.LastAt);
        return subject;
    }

    private static Deed Bare(CaseAction action, DateTime at) => Deeds.Of(action, at) with { Materials = [], Content = null, Reason = null };

    public static TheoryData<string, Func<Case>, CaseAction, Func<Deed, Deed>, string> Examples => new()
    {
        { "all told at once", () => Lacking, NotifyDefects, deed => deed with { Defects = [Certificate, Address] }, "" },
        { "one text", () => Lacking, NotifyDefects, deed => deed with { Content = "缺结婚证" }, "" },
        { "nothing told", () => Lacking, NotifyDefects, deed => deed, "Case.DefectsMissing" },
        { "nothing to do", () => Lacking, NotifyDefects, deed => deed with { Defects = [Certificate with { ToDo = " " }] }, "Case.DefectIncomplete" },
        { "nothing wrong", () => Lacking, NotifyDefects, deed => deed with { Defects = [Certificate with { Wrong = "" }] }, "Case.DefectIncomplete" },
        { "long", () => Lacking, NotifyDefects, deed => deed with { Defects = [Certificate with { Wrong = new('长', 101) }] }, "Case.TextTooLong" },
        { "foreign material", () => Lacking, NotifyDefects, deed => deed with { Defects = [Certificate with { Material = "护照" }] }, "Case.MaterialUnknown" },
        { "sixteen", () => Lacking, NotifyDefects, deed => deed with { Defects = [.. Enumerable.Repeat(Address, 16)] }, "Case.TooManyDefects" },
        { "fifteen", () => Lacking, NotifyDefects, deed => deed with { Defects = [.. Enumerable.Repeat(Address, 15)] }, "" },
        { "told again", () => Do(Told, SupplyMaterials, deed => deed with { Cured = [1, 2] }), NotifyDefects, deed => deed with { Defects = [Address] }, "Case.SecondNoticeReason" },
        { "told again, with reason", () => Do(Told, SupplyMaterials, deed => deed with { Cured = [1, 2] }), NotifyDefects, deed => deed with { Defects = [Address], Reason = "补交件有误" }, "" },

        { "nothing supplied", () => Told, SupplyMaterials, deed => deed, "Case.NothingSupplied" },
        { "only the address", () => Told, SupplyMaterials, deed => deed with { Cured = [2] }, "" },
        { "a defect nobody told", () => Told, SupplyMaterials, deed => deed with { Cured = [3] }, "Case.DefectUnknown" },
        { "a material nobody asked for", () => Told, SupplyMaterials, deed => deed with { Materials = ["护照"] }, "Case.MaterialUnknown" },

        { "open defect", () => Do(Told, SupplyMaterials, deed => deed with { Materials = ["结婚证"] }), Accept, deed => deed, "Case.DefectsOpen" },
        { "open defect, ticked now", () => Do(Told, SupplyMaterials, deed => deed with { Materials = ["结婚证"] }), Accept, deed => deed with { Cured = [2] }, "" },
        { "all put right", () => Do(Told, SupplyMaterials, deed => deed with { Cured = [1, 2] }), Accept, deed => deed, "" },
        { "answered as a whole", () => Do(Do(Lacking, NotifyDefects, deed => deed with { Content = "缺结婚证" }), SupplyMaterials, deed => deed with { Materials = ["结婚证"] }), Accept, deed => deed, "" },

        { "missing, no promise", () => Lacking, Accept, deed => deed, "Case.MaterialsMissing" },
        { "missing, promised", () => Lacking, Accept, deed => deed with { Promise = Promise }, "" },
        { "missing, not deferrable", () => Received("结婚证"), Accept, deed => deed with { Promise = Promise }, "Case.MaterialsMissing" },
        { "nothing missing", () => Received("居民身份证", "结婚证"), Accept, deed => deed with { Promise = Promise }, "Case.GapNeedless" },
        { "nobody promises", () => Lacking, Accept, deed => deed with { Promise = Promise with { By = null } }, "Case.PromiserMissing" },
        { "nothing promised", () => Lacking, Accept, deed => deed with { Promise = Promise with { Text = null } }, "Case.PromiseTextMissing" },
        { "no day", () => Lacking, Accept, deed => deed with { Promise = Promise with { Until = null } }, "Case.PromiseDayMissing" },
        { "yesterday", () => Lacking, Accept, deed => deed with { Promise = Promise with { Until = Sample.Monday.AddDays(-1) } }, "Case.PromiseDayPast" },
        { "fifth working day", () => Lacking, Accept, deed => deed with { Promise = Promise with { Until = Sample.Monday.AddDays(7) } }, "" },
        { "sixth working day", () => Lacking, Accept, deed => deed with { Promise = Promise with { Until = Sample.Monday.AddDays(8) } }, "Case.PromiseTooLong" },
        { "Saturday", () => Lacking, Accept, deed => deed with { Promise = Promise with { Until = Sample.Monday.AddDays(5) } }, "Case.PromiseNoWorkday" },

        { "no gap", () => Do(Received("居民身份证", "结婚证"), Accept, deed => deed), SupplyGap, deed => deed with { Materials = ["结婚证"] }, "Case.NoGap,Case.NotInGap" },
        { "gap, nothing", () => WithGap, SupplyGap, deed => deed, "Case.NothingSupplied" },
        { "gap, another material", () => WithGap, SupplyGap, deed => deed with { Materials = ["委托书"] }, "Case.NotInGap" },
        { "gap supplied", () => WithGap, SupplyGap, deed => deed with { Materials = ["结婚证"] }, "" },
    };

    [Theory, MemberData(nameof(Examples))]
    public void What_is_told_promised_and_brought_is_judged(string name, Func<Case> before, CaseAction action, Func<Deed, Deed> change, string codes)
    {
        var subject = before();

        Assert.Equal((name, codes), (name, string.Join(',', MaterialRules.Check(subject, change(Bare(action, subject.LastAt))).Select(rule => rule.Code))));
    }

    [Fact]
    public void Nothing_is_granted_while_the_gap_is_open_and_supplying_it_leaves_the_clock_alone()
    {
        var subject = Do(Do(WithGap, Assign, deed => deed), Propose, deed => deed);
        var due = subject.DueOn;

        Assert.Equal("Case.GapOpen", Assert.Throws<RuleException>(() => subject.Take(Deeds.Of(Grant, subject.LastAt), subject.LastAt)).Broken[0].Code);
        Do(subject, SupplyGap, deed => deed with { Materials = ["结婚证"] });

        Assert.Equal((CaseStatus.PendingDecision, due, null, Sample.Monday), (subject.Status, subject.DueOn, subject.Gap!.OpenUntil, subject.Gap.SuppliedOn));
        Assert.Equal(Sample.Monday.AddDays(3), subject.Materials[1].DeferredUntil);
        subject.Take(Deeds.Of(Grant, subject.LastAt), subject.LastAt);
        Assert.Equal(CaseStatus.ClosedGranted, subject.Status);
    }

    [Fact]
    public void A_refusal_need_not_wait_for_the_gap()
    {
        var subject = Do(Do(WithGap, Assign, deed => deed), Propose, deed => deed);

        subject.Take(Deeds.Of(Refuse, subject.LastAt), subject.LastAt);

        Assert.Equal(CaseStatus.ClosedRefused, subject.Status);
    }

    [Fact]
    public void A_notice_is_kept_line_by_line_and_as_one_sentence()
    {
        var subject = Told;

        Assert.Equal("1. 结婚证：未提交，请补交原件；2. 地址不全，补填门牌号", subject.CorrectionContent);
        Assert.Equal(subject.CorrectionContent, subject.Events[^1].Note);
        Assert.Equal([(1, 1, true), (2, 1, true)], subject.Defects.Select(defect => (defect.Place, defect.Notice, defect.IsOpen)));
        Do(subject, SupplyMaterials, deed => deed with { Cured = [1], By = "代办员" });
        Assert.Equal([("代办员", false), (null, true)], subject.Defects.Select(defect => (defect.CuredBy, defect.IsOpen)));
        Assert.Equal((Sample.Monday, "代办员"), (subject.Materials[1].ReceivedOn!.Value, subject.Materials[1].ReceivedBy));
    }

    [Fact]
    public void What_was_uploaded_is_not_granted_before_its_original_was_seen_unless_no_visit_is_needed()
    {
        var input = Sample.Input(Sample.Item()) with { Channel = Channel.Online, InPerson = false };
        var subject = Sample.Case(input, Version()).Through(Accept, Assign, Propose);
        var refused = Assert.Throws<RuleException>(() => subject.Take(Deeds.Of(Grant, subject.LastAt), subject.LastAt));
        Assert.Equal(("Case.OriginalsUnchecked", "居民身份证、结婚证"), (refused.Broken[0].Code, (string)refused.Broken[0].Args[0]));

        foreach (var material in subject.Materials.Where(material => material.AwaitsCheck)) material.Check(Sample.Monday, "窗口");
        subject.Take(Deeds.Of(Grant, subject.LastAt), subject.LastAt);

        var free = Sample.Case(input, Sample.Version(zeroVisit: true)).Through(Accept, Assign, Propose, Grant);
        Assert.Equal((CaseStatus.ClosedGranted, CaseStatus.ClosedGranted), (subject.Status, free.Status));
    }
}
