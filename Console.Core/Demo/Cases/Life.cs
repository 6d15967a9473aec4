using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Demo.Cases;

/// <summary>
/// Lets planned cases happen, by the same rules as real ones and no further than now. Most are decided well before the promise;
/// about one in two thousand is late, as in published figures of e-supervision.
/// </summary>
internal sealed partial class Life(UnitTree tree, Almanac almanac, Seal seal, Random random, DateTime now)
{
    private const string Remedies = "可在六十日内申请行政复议，或者在六个月内提起行政诉讼。";

    private const string Carrier = "中国邮政";

    private int parcels;
    private WorkdayCalendar calendar = almanac.Nation;
    private DateTime at;
    private bool deferred;

    public Case Of(Plan plan, string number)
    {
        var version = plan.Item.On(Beijing.Day(plan.ReceivedAt))!;
        var decider = Routes.Decider(tree, plan.Source, version);
        calendar = almanac.In(plan.Source.Path);
        at = plan.ReceivedAt;

        var incomplete = random.NextDouble() < 0.06 && !plan.CheckedTwice && !plan.Unanswered;
        // Drawn from the number, so that the other fates stay as they are.
        deferred = !incomplete && (number[^1] is '7' || plan.Forgotten) && version.Materials.Exists(material => material.Deferrable);
        var subject = Receive(plan, version, decider, number, incomplete);
        Spared.Draw(subject);
        SendUp(subject);
        Accept(subject, plan, decider.Code, version, incomplete);
        if (subject.Status is CaseStatus.Accepted) Decide(subject, plan, decider.Code, version);
        if (subject.Status is CaseStatus.ClosedGranted or CaseStatus.ClosedRefused) HandOver(subject, plan, version);
        return subject;
    }

    private void Accept(Case subject, Plan plan, string decider, ItemVersion version, bool incomplete)
    {
        var clerk = People.Staff(decider, "clerk");
        Wait(random.NextDouble() < 0.7 ? 0 : 1);
        if (plan.Unanswered) Wait(NoticePeriod.Limit.Days + 1);
        if (at <= now && NoticePeriod.IsOver(calendar, subject.CompleteOn, Beijing.Day(at)))
        {
            Deem(subject);
            return;
        }

        if (incomplete)
        {
            Do(subject, CaseAction.NotifyDefects, clerk, deed => deed with { Defects = Shortfalls.Told(subject) });
            Wait(random.Next(1, 6));
            if (random.NextDouble() < 0.12)
            {
                Wait(15);
                Do(subject, CaseAction.LapseCorrection, clerk, deed => deed with { Reason = "逾期未补正" });
                return;
            }

            Do(subject, CaseAction.SupplyMaterials, People.Staff(plan.Source.Code, "agent"), deed => deed with { Cured = Shortfalls.Open(subject) });
        }
        else if (random.NextDouble() < 0.006)
        {
            Do(subject, CaseAction.RefuseAcceptance, clerk, deed => deed with { Reason = $"不属于“{version.Name}”的受理范围" });
            return;
        }

        // Nothing can be promised into a year whose calendar nobody has entered; such a case waits, as a real one would.
        if (new LimitClock(calendar, Beijing.Day(at), version.Promised with { Days = version.Promised.Days + 6 }).DueOnIfKnown() is not null)
            Do(subject, CaseAction.Accept, clerk, deed => deed with { Promise = deferred ? Shortfalls.Promised(subject, calendar, Beijing.Day(at)) : null });
    }

    private void Decide(Case subject, Plan plan, string decider, ItemVersion version)
    {
        var approver = People.Staff(decider, "approver");
        if (version.Handling is HandlingKind.Immediate)
        {
            Later(15);
            SupplyGap(subject, plan);
            Conclude(subject, version, approver, granted: true);
            return;
        }

        Wait(random.Next(2));
        Do(subject, CaseAction.Assign, approver);
        if (plan.CheckedTwice) CheckTwice(subject, approver, People.Staff(decider, "head").Name);
        else if (plan.Checked || version.Promised.Days >= 10 && random.NextDouble() < 0.2)
        {
            var kind = plan.Checked ? PauseKind.OnSiteCheck : PauseKind.Appraisal;
            Do(subject, CaseAction.Suspend, approver, deed => deed with
            {
                PauseKind = kind,
                Reason = plan.Checked ? "需现场核查经营场所" : "需委托鉴定",
                Days = 5,
                ApprovedBy = People.Staff(decider, "head").Name,
            });
            Wait(random.Next(2, 6));
            Do(subject, CaseAction.Resume, approver, deed => deed with { Outcome = plan.Checked ? "核查符合要求" : "鉴定完成" });
        }

        if (random.NextDouble() < 0.012)
        {
            Do(subject, CaseAction.Withdraw, People.Staff(plan.Source.Code, "agent"), deed => deed with { Reason = "申请人书面撤回" });
            return;
        }

        if (plan.Forgotten) return;

        SupplyGap(subject, plan);
        var left = subject.DueOn is { } due ? calendar.CountWorkdays(Beijing.Day(at), due) : 0;
        Wait(random.NextDouble() switch { < 0.0005 => left + 2, < 0.06 => left, var luck => (int)(Math.Max(0, left - 1) * luck * luck) });
        Do(subject, CaseAction.Propose, approver);
        Later(90);
        Conclude(subject, version, approver, granted: random.NextDouble() > 0.01);
    }

    private void Conclude(Case subject, ItemVersion version, (Guid, string) approver, bool granted)
    {
        foreach (var uploaded in subject.Materials.Where(material => material.AwaitsCheck)) uploaded.Check(Beijing.Day(at), approver.Item2);
        if (granted)
            Do(subject, CaseAction.Grant, approver, deed => deed with
            {
                CertificateName = version.Certificate,
                CertificateNumber = version.Certificate is null ? null : $"琼{subject.Number.Replace("-", "", StringComparison.Ordinal)}",
            });
        else
            Do(subject, CaseAction.Refuse, approver, deed => deed with { Reason = "经审查不符合法定条件", Remedies = Remedies });
    }

    private void HandOver(Case subject, Plan plan, ItemVersion version)
    {
        Wait(random.Next(1, 4));
        var online = plan.Channel is Channel.Online or Channel.Mobile or Channel.Post;
        var way = version.Certificate is null && online ? DeliveryWay.Electronic
            : online ? DeliveryWay.Post
            : plan.Channel is Channel.VillageAgent ? DeliveryWay.Agent : DeliveryWay.Window;
        if (way is DeliveryWay.Post) Post(subject, People.Staff(plan.Source.Code, "clerk"));
        Do(subject, CaseAction.Deliver, People.Staff(plan.Source.Code, "agent"), deed => deed with
        {
            DeliveryWay = way,
            Receiver = subject.Applicant.Name,
            InPerson = way is DeliveryWay.Window,
        });
        Wait(random.Next(5, 20));
        Do(subject, CaseAction.Archive, People.Staff(plan.Source.Code, "agent"));
    }

    // One parcel in twenty comes back once and is sent again.
    private void Post(Case subject, (Guid, string) clerk)
    {
        Send();
        if (random.NextDouble() < 0.05)
        {
            Do(subject, CaseAction.ReturnParcel, clerk, deed => deed with { Reason = random.Next(2) == 0 ? "收件地址不详" : "电话无人接听" });
            Wait(1);
            Send();
        }

        void Send()
        {
            Do(subject, CaseAction.SendParcel, clerk, deed => deed with { Carrier = Carrier, Waybill = $"1{++parcels:D12}" });
            Wait(random.Next(2, 5));
        }
    }

    // What would happen after now has not happened yet.
    private void Do(Case subject, CaseAction action, (Guid Id, string Name) by, Func<Deed, Deed>? with = null)
    {
        if (at > now || CaseFlow.Find(subject.Status, action) is null) return;
        var deed = new Deed(action, at, by.Id, by.Name, calendar);
        subject.Take(with is null ? deed : with(deed), at);
    }

    private void Wait(int workdays)
    {
        if (workdays == 0) Later(random.Next(5, 40));
        else at = Beijing.Utc(Later(calendar, Beijing.Day(at), workdays).ToDateTime(new TimeOnly(9, 0)).AddMinutes(random.Next(420)));
    }

    private void Later(int minutes) => at = at.AddMinutes(minutes);

    // Past the last maintained year nothing is simulated: such a day lies after now.
    private static DateOnly Later(WorkdayCalendar calendar, DateOnly day, int workdays)
    {
        var last = new DateOnly(calendar.MaintainedYears.Max(), 12, 31);
        return calendar.CountWorkdays(day, last) >= workdays ? calendar.AddWorkdays(day, workdays) : last.AddDays(1);
    }
}
