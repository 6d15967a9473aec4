using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Flow;

namespace GovConsole.Tests.Web.Cases.Flow;

public sealed class ActionFieldsTests
{
    /// <summary>Every step that somebody can come to take by hand without a promise given before, with the way that leads there from the receipt.</summary>
    public static TheoryData<CaseStatus, CaseAction> Steps =>
        [.. Ways.SelectMany(way => CaseFlow.From(way.Key).Where(step => !step.IsAutomatic && step.Action is not CaseAction.SupplyGap).Select(step => (way.Key, step.Action)))];

    private static readonly DefectLine[] Told = [new("结婚证", "未提交", "请补交原件")];
    private static readonly Dictionary<CaseStatus, CaseAction[]> Ways = FindWays();

    [Theory, MemberData(nameof(Steps))]
    public void What_a_step_asks_is_enough_to_take_it(CaseStatus status, CaseAction action)
    {
        var (subject, deed) = (At(status, action), With(ActionFields.Of(action, issuesCertificate: true), action));

        Assert.Empty(DeedRules.Check(subject, deed));
    }

    [Theory, MemberData(nameof(Steps))]
    public void Nothing_is_asked_in_vain_and_what_is_missing_is_told_at_its_field(CaseStatus status, CaseAction action)
    {
        var asked = ActionFields.Of(action, issuesCertificate: true);
        var subject = At(status, action, bring: false);

        Assert.All(asked.Where(field => field is not (ActionField.InPerson or ActionField.OnPaper or ActionField.ByAgent)), left =>
            Assert.Contains(DeedRules.Check(subject, With([.. asked.Where(field => field != left)], action)), rule => rule.Field == left.ToString()));
    }

    [Fact]
    public void Steps_are_reached_from_every_state_but_those_before_a_receipt() => Assert.Equal(
        Enum.GetValues<CaseStatus>().Except([CaseStatus.Draft, CaseStatus.PreReview, CaseStatus.PreReturned]).Order(), Ways.Keys.Order());

    private static Case At(CaseStatus status, CaseAction next, bool bring = true)
    {
        var handling = status is CaseStatus.Accepted && next is CaseAction.Grant or CaseAction.Refuse
            ? GovConsole.Items.HandlingKind.Immediate : GovConsole.Items.HandlingKind.Promised;
        var version = Sample.Version(handling: handling, certificate: next is CaseAction.Archive ? null : "生育登记证明");
        var input = Sample.Input(Sample.Item(version)) with { Materials = bring || Ways[status].Length > 0 ? Sample.Brought : [] };
        input.SendUp = next is not CaseAction.SendUp;
        var there = Sample.Case(input, version);
        foreach (var step in Ways[status]) there.Take(Deeds.Of(step, there.LastAt.AddHours(1)) with { OnPaper = next is CaseAction.HandDown, PauseKind = next is CaseAction.Suspend ? PauseKind.Hearing : PauseKind.Appraisal }, there.LastAt.AddHours(1));
        if (next is CaseAction.Conclude) there.Take(Deeds.Of(CaseAction.Suspend, there.LastAt) with { PauseKind = PauseKind.Hearing }, there.LastAt);
        return next is CaseAction.ReturnParcel ? there.Through(CaseAction.SendParcel) : there;
    }

    private static Deed With(IReadOnlyList<ActionField> fields, CaseAction action)
    {
        var full = Deeds.Of(action, Sample.Now.AddDays(1));
        return new Deed(action, full.At, full.ById, full.By, full.Calendar)
        {
            CertificateName = action is CaseAction.Grant ? "生育登记证明" : null,
            Reason = Given(ActionField.Reason, full.Reason), Content = Given(ActionField.Content, full.Content), Outcome = Given(ActionField.Outcome, full.Outcome),
            Remedies = Given(ActionField.Remedies, full.Remedies), ApprovedBy = Given(ActionField.ApprovedBy, full.ApprovedBy),
            CertificateNumber = Given(ActionField.CertificateNumber, full.CertificateNumber), UpstreamNumber = Given(ActionField.UpstreamNumber, full.UpstreamNumber),
            Carrier = Given(ActionField.Carrier, full.Carrier), Waybill = Given(ActionField.Waybill, full.Waybill),
            VisitPlace = fields.Contains(ActionField.VisitPlace) ? full.VisitPlace : null,
            Receiver = Given(ActionField.Receiver, full.Receiver), Materials = Given(ActionField.Materials, full.Materials) ?? [],
            Defects = Given(ActionField.Defects, Told) ?? [],
            PauseKind = fields.Contains(ActionField.PauseKind) ? full.PauseKind : null, Days = fields.Contains(ActionField.Days) ? full.Days : null,
            DeliveryWay = fields.Contains(ActionField.DeliveryWay) ? full.DeliveryWay : null,
        };

        T? Given<T>(ActionField field, T? value) where T : class => fields.Contains(field) ? value : null;
    }

    private static Dictionary<CaseStatus, CaseAction[]> FindWays()
    {
        var ways = new Dictionary<CaseStatus, CaseAction[]> { [CaseStatus.Received] = [] };
        var open = new Queue<CaseStatus>([CaseStatus.Received]);
        while (open.TryDequeue(out var at))
        {
            // Only immediate cases are decided right after acceptance; the long way leads there for all.
            foreach (var step in CaseFlow.From(at).Where(step => !step.IsAutomatic && !(at is CaseStatus.Accepted && step.Action is CaseAction.Grant or CaseAction.Refuse)))
                if (ways.TryAdd(step.To, [.. ways[at], step.Action])) open.Enqueue(step.To);
        }
        return ways;
    }
}
