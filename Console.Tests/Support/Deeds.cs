using GovConsole.Cases;
using GovConsole.Cases.Flow;

namespace GovConsole.Tests.Support;

/// <summary>Deeds that bring everything they need; a test takes away what it is about.</summary>
public static class Deeds
{
    public static Deed Of(CaseAction action, DateTime? at = null, GovConsole.Workdays.WorkdayCalendar? calendar = null) =>
        new(action, at ?? Sample.Now, Guid.Empty, "经办人", calendar ?? Sample.Calendar)
        {
            Reason = "申请人要求", Content = "缺结婚证", Outcome = "鉴定完成", Remedies = "可申请行政复议", ApprovedBy = "陈主任",
            PauseKind = PauseKind.Appraisal, Days = 5, CertificateNumber = "琼001", UpstreamNumber = "UP-1",
            DeliveryWay = DeliveryWay.Agent, Receiver = "符小妹", Carrier = "中国邮政", Waybill = "1000000000001", VisitPlace = GovConsole.Cases.Visits.VisitPlace.Hall, Materials = Sample.Brought,
        };

    /// <summary>Takes the case through actions, one hour apart, beginning at a moment.</summary>
    public static Case Through(this Case subject, params CaseAction[] actions)
    {
        foreach (var action in actions) subject.Take(Of(action, subject.LastAt.AddHours(1)), subject.LastAt.AddHours(1));
        return subject;
    }
}
