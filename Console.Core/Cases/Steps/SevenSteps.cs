using GovConsole.Cases.Flow;

namespace GovConsole.Cases.Steps;

/// <summary>代办七步: 委托、受理、办理、送达、归档、上报、回访.</summary>
public enum ServiceStep { Entrust, Accept, Handle, Deliver, Archive, Report, CallBack }

/// <summary>What shows that a step was taken; the text beside it is the number, name or month.</summary>
public enum StepEvidence { Mandate, Receipt, Ledger, Result, HandedOver, Waybill, File, MonthlyReport, Call }

/// <summary>One step as far as it went: the day and by whom, or nothing yet.</summary>
public sealed record StepMark(ServiceStep Step, DateOnly? On = null, string? By = null, StepEvidence? Evidence = null, string? Text = null);

/// <summary>
/// The seven steps of a case that a village agent carries, each with its day, its hand and its evidence.
/// The last is told from the record of calls, which knows cases and not the other way round.
/// </summary>
public static class SevenSteps
{
    public static IReadOnlyList<StepMark> Of(Case subject, StepMark? callBack, DateOnly today) =>
    [
        Entrust(subject),
        At(subject, ServiceStep.Accept, subject.AcceptedOn, StepEvidence.Ledger, subject.Number, CaseAction.Accept, CaseAction.DeemAccepted),
        At(subject, ServiceStep.Handle, subject.ClosedOn, StepEvidence.Result, subject.CertificateNumber ?? subject.Reason, CaseAction.Grant, CaseAction.Refuse,
            CaseAction.TransferUp, CaseAction.Withdraw, CaseAction.RefuseAcceptance, CaseAction.LapseCorrection, CaseAction.Void),
        Deliver(subject),
        At(subject, ServiceStep.Archive, ArchivedOn(subject), StepEvidence.File, subject.Number, CaseAction.Archive),
        Report(subject, today),
        callBack ?? new(ServiceStep.CallBack),
    ];

    private static StepMark Entrust(Case subject)
    {
        var mandate = subject.Materials.FirstOrDefault(material => material.Name.Contains("委托", StringComparison.Ordinal) && material.ReceivedOn is not null);
        return new(ServiceStep.Entrust, subject.ReceivedOn, subject.LoggedBy, mandate is null ? StepEvidence.Receipt : StepEvidence.Mandate, mandate?.Name);
    }

    private static StepMark Deliver(Case subject) => subject.Parcels.FirstOrDefault(parcel => parcel.SignedOn is not null) is { } parcel
        ? At(subject, ServiceStep.Deliver, subject.DeliveredOn, StepEvidence.Waybill, $"{parcel.Carrier} {parcel.Waybill}", CaseAction.Deliver)
        : At(subject, ServiceStep.Deliver, subject.DeliveredOn, StepEvidence.HandedOver, subject.Receiver, CaseAction.Deliver);

    // What was archived in a month goes up with that month's report, which is complete when the month is.
    private static StepMark Report(Case subject, DateOnly today)
    {
        if (ArchivedOn(subject) is not { } day) return new(ServiceStep.Report);
        var complete = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        return today < complete ? new(ServiceStep.Report) : new(ServiceStep.Report, complete, null, StepEvidence.MonthlyReport, $"{day:yyyy-MM}");
    }

    private static DateOnly? ArchivedOn(Case subject) => subject.Status is CaseStatus.Archived
        ? Kernel.Beijing.Day(subject.Events.Last(line => line.Action is CaseAction.Archive).At) : null;

    private static StepMark At(Case subject, ServiceStep step, DateOnly? day, StepEvidence evidence, string? text, params CaseAction[] actions) =>
        day is null ? new(step) : new(step, day, subject.Events.LastOrDefault(line => actions.Contains(line.Action))?.By, evidence, text);
}
