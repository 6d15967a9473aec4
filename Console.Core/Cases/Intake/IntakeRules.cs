using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using Input = GovConsole.Cases.Intake.LogCase.Input;

namespace GovConsole.Cases.Intake;

/// <summary>What must hold for a case to be received. The form, the API and the import all ask here.</summary>
public static class IntakeRules
{
    /// <summary>A late entry reaches back this far; older matters come by import, with their paper.</summary>
    public const int LateEntryDays = 60;

    /// <summary>What was received without a line is sent within so many working days.</summary>
    public const int DeviceWorkdays = 3;

    public static IEnumerable<BrokenRule> Check(Intake intake) =>
        [.. Applicant(intake.Input, intake.Record), .. Item(intake), .. Day(intake), .. Materials(intake)];

    /// <summary>What the clerk should look at twice; it never refuses.</summary>
    public static IEnumerable<BrokenRule> Warn(Input input) =>
        input.Document is DocumentKind.CreditCode && CreditCode.Warn(Plain.Number(input.Number), nameof(input.Number)) is { } doubt ? [doubt] : [];

    private static IEnumerable<BrokenRule> Applicant(Input input, PaperRecord? record)
    {
        if (string.IsNullOrWhiteSpace(input.Applicant)) yield return new("Case.ApplicantMissing", nameof(input.Applicant));
        else if (input.Applicant.Length > Cases.Applicant.NameMaxLength)
            yield return new("Case.ApplicantTooLong", nameof(input.Applicant), Cases.Applicant.NameMaxLength);

        if (string.IsNullOrWhiteSpace(input.Number)) yield return new("Case.NumberMissing", nameof(input.Number));
        else if (CheckNumber(input) is { } wrong) yield return wrong;

        if (string.IsNullOrWhiteSpace(input.Phone))
        {
            if (record is not { IsOver: true }) yield return new("Case.PhoneMissing", nameof(input.Phone));
        }
        else if (!IsPhone(Plain.Number(input.Phone))) yield return new("Case.PhoneWrong", nameof(input.Phone));

        if (input.Address?.Length > 200) yield return new("Case.AddressTooLong", nameof(input.Address), 200);
        if (input.Contact?.Length > 50) yield return new("Case.ContactTooLong", nameof(input.Contact), 50);
    }

    /// <summary>What is wrong with the document number as typed; a form asks as soon as the field is left.</summary>
    public static BrokenRule? CheckNumber(Input input) => input.Document switch
    {
        DocumentKind.IdentityCard => IdentityNumber.Check(Plain.Number(input.Number), nameof(input.Number)),
        DocumentKind.CreditCode => CreditCode.Check(Plain.Number(input.Number), nameof(input.Number)),
        _ => input.Number.Length > 40 ? new("Case.NumberTooLong", nameof(input.Number), 40) : null,
    };

    private static IEnumerable<BrokenRule> Item(Intake intake)
    {
        var (item, input) = (intake.Item, intake.Input);
        if (item.Standing is ItemStanding.Cancelled) yield return new("Case.ItemCancelled", nameof(input.ItemId), item.Name);
        if (item.Standing is ItemStanding.Paused) yield return new("Case.ItemPaused", nameof(input.ItemId), item.Name);
        if (!item.OfferedAt.HasFlag(intake.Level)) yield return new("Case.ItemNotOfferedHere", nameof(input.ItemId), item.Name);
        var kind = input.Kind is ApplicantKind.Natural ? ApplicantKinds.Natural : ApplicantKinds.Legal;
        if (!item.Applicants.HasFlag(kind)) yield return new("Case.ItemNotForApplicant", nameof(input.Kind), item.Name);
    }

    private static IEnumerable<BrokenRule> Day(Intake intake)
    {
        var (day, today) = (intake.Input.DayOf(intake.Now), intake.Today);
        if (intake.Input.TakenAt > intake.Now) yield return new("Case.TakenInFuture");
        else if (intake.Input.TakenAt is not null && day < today && intake.Calendar?.CountWorkdays(day, today) > DeviceWorkdays) yield return new("Case.TakenTooLongAgo", null, DeviceWorkdays);
        else if (day > today) yield return new("Case.ReceivedInFuture", nameof(LogCase.Input.ReceivedOn));
        else if (intake.Record is null && day < today.AddDays(-LateEntryDays)) yield return new("Case.ReceivedTooLongAgo", nameof(LogCase.Input.ReceivedOn), LateEntryDays);
        else if (day < today && string.IsNullOrWhiteSpace(intake.Input.LateReason))
            yield return new("Case.LateReasonMissing", nameof(LogCase.Input.LateReason));
        if (intake.Input.LateReason?.Length > 200) yield return new("Case.LateReasonTooLong", nameof(LogCase.Input.LateReason), 200);
    }

    private static IEnumerable<BrokenRule> Materials(Intake intake) =>
        from name in intake.Input.Materials
        where intake.Item.Materials.TrueForAll(material => material.Name != name)
        select new BrokenRule("Case.MaterialUnknown", nameof(LogCase.Input.Materials), name);

    private static bool IsPhone(string phone) => phone.Length is >= 7 and <= 13 && phone.All(char.IsAsciiDigit);
}
