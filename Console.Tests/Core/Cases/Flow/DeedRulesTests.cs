using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Cases.Flow;

public sealed class DeedRulesTests
{
    private static Case Received => Sample.Case();
    private static Case InReview => Sample.Case().Through(Accept, Assign);
    private static Case Pending => Sample.Case().Through(Accept, Assign, Propose);

    public static TheoryData<string, Func<Case>, Func<Deed, Deed>, CaseAction, string[]> Examples => new()
    {
        { "complete", () => Received, deed => deed, Accept, [] },
        { "material", () => Sample.Case(Sample.Input(Sample.Item()) with { Materials = [] }), deed => deed with { Materials = ["居民身份证"] }, Accept, ["Case.MaterialsMissing"] },
        { "earlier", () => Received, deed => deed with { At = Sample.Now.AddMinutes(-1) }, Accept, ["Case.EarlierThanLastEvent"] },
        { "no defects", () => Received, deed => deed with { Content = " " }, NotifyDefects, ["Case.DefectsMissing"] },
        { "fifth day", () => Received, deed => deed with { At = Sample.Now.AddDays(7) }, NotifyDefects, [] },
        { "sixth day", () => Received, deed => deed with { At = Sample.Now.AddDays(8) }, NotifyDefects, ["Case.NoticeTooLate"] },
        { "silence too short", () => Received, deed => deed with { At = Sample.Now.AddDays(7) }, DeemAccepted, ["Case.NoticePeriodRuns"] },
        { "silence", () => Received, deed => deed with { At = Sample.Now.AddDays(8) }, DeemAccepted, [] },
        { "nothing supplied", () => Received.Through(NotifyDefects), deed => deed with { Materials = [] }, SupplyMaterials, ["Case.NothingSupplied"] },
        { "no reason", () => Received, deed => deed with { Reason = null }, RefuseAcceptance, ["Case.ReasonMissing"] },
        { "long reason", () => Received, deed => deed with { Reason = new string('长', 501) }, RefuseAcceptance, ["Case.TextTooLong"] },
        { "nobody approved", () => InReview, deed => deed with { ApprovedBy = "" }, Suspend, ["Case.ApproverMissing"] },
        { "no days", () => InReview, deed => deed with { Days = 0 }, Suspend, ["Case.DaysMissing"] },
        { "no kind", () => InReview, deed => deed with { PauseKind = null }, Suspend, ["Case.PauseKindMissing"] },
        { "correction", () => InReview, deed => deed with { PauseKind = PauseKind.Correction }, Suspend, ["Case.CorrectionStopsNoClock"] },
        { "no outcome", () => InReview.Through(Suspend), deed => deed with { Outcome = "" }, Resume, ["Case.OutcomeMissing"] },
        { "ten days", () => InReview, deed => deed with { Days = 10 }, Extend, [] },
        { "eleven days", () => InReview, deed => deed with { Days = 11 }, Extend, ["Case.ExtensionTooLong"] },
        { "twice", () => InReview.Through(Extend), deed => deed, Extend, ["Case.AlreadyExtended"] },
        { "not immediate", () => Received.Through(Accept), deed => deed, Grant, ["Case.NotImmediate"] },
        { "immediate", () => Sample.Case(version: Sample.Version(handling: HandlingKind.Immediate, promised: 0)).Through(Accept), deed => deed, Grant, [] },
        { "no certificate number", () => Pending, deed => deed with { CertificateName = "生育登记证明", CertificateNumber = "" }, Grant, ["Case.CertificateNumberMissing"] },
        { "no remedies", () => Pending, deed => deed with { Remedies = "", Reason = "" }, Refuse, ["Case.ReasonMissing", "Case.RemediesMissing"] },
        { "nowhere above", () => InReview, deed => deed with { UpstreamNumber = "" }, TransferUp, ["Case.UpstreamNumberMissing"] },
        { "no way", () => Pending.Through(Grant), deed => deed with { DeliveryWay = null }, Deliver, ["Case.DeliveryWayMissing"] },
        { "no receiver", () => Pending.Through(Grant), deed => deed with { Receiver = "" }, Deliver, ["Case.ReceiverMissing"] },
        { "no document to deliver", () => Pending.Through(Grant), deed => deed, Archive, [] },
    };

    [Theory, MemberData(nameof(Examples))]
    public void A_deed_brings_what_it_needs(string name, Func<Case> before, Func<Deed, Deed> change, CaseAction action, string[] codes)
    {
        var subject = before();
        var deed = change(Deeds.Of(action, subject.LastAt > Sample.Now ? subject.LastAt : Sample.Now));

        Assert.Equal((name, string.Join(',', codes)), (name, string.Join(',', DeedRules.Check(subject, deed).Select(rule => rule.Code))));
    }

    [Fact]
    public void A_granted_certificate_is_delivered_before_the_file_is_closed()
    {
        var subject = Pending;
        subject.Take(Deeds.Of(Grant, subject.LastAt) with { CertificateName = "生育登记证明" }, subject.LastAt);

        var refused = Assert.Throws<RuleException>(() => subject.Through(Archive));

        Assert.Equal("Case.DeliverFirst", Assert.Single(refused.Broken).Code);
    }
}
