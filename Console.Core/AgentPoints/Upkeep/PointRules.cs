using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>How the words and days of a point and of a check must be.</summary>
public static class PointRules
{
    public static IEnumerable<BrokenRule> Describe(string? address, string? phone, string? hours)
    {
        if (string.IsNullOrWhiteSpace(address)) yield return new("AgentPoint.AddressMissing", "Address");
        else if (address.Trim().Length > AgentPoint.AddressMaxLength) yield return new("AgentPoint.TextTooLong", "Address", AgentPoint.AddressMaxLength);

        if (string.IsNullOrWhiteSpace(hours)) yield return new("AgentPoint.HoursMissing", "Hours");
        else if (hours.Trim().Length > AgentPoint.HoursMaxLength) yield return new("AgentPoint.TextTooLong", "Hours", AgentPoint.HoursMaxLength);

        if (!string.IsNullOrWhiteSpace(phone) && !Phones.IsPhone(phone)) yield return new("AgentPoint.PhoneWrong", "Phone");
    }

    public static IEnumerable<BrokenRule> Check(CheckElement.Input input, bool certifies, DateOnly today, AgentPoint point, bool hasPrimaryAgent)
    {
        if (point.Status is PointStatus.Merged) yield return new("AgentPoint.MergedAway");
        if (input.On is { } on && on > today) yield return new("AgentPoint.CheckedInFuture", nameof(input.On));
        if (input.On is { } early && early < point.OpenedOn) yield return new("AgentPoint.CheckedBeforeOpening", nameof(input.On), point.OpenedOn);
        if (!Enum.IsDefined(input.State)) yield return new("AgentPoint.StateMissing", nameof(input.State));
        if (!certifies && input.State is not ElementState.Pending) yield return new("AgentPoint.AgentCertifies", nameof(input.State));

        var isSilent = string.IsNullOrWhiteSpace(input.Note);
        if (isSilent && input.State is ElementState.Failed or ElementState.Exempt) yield return new("AgentPoint.NoteMissing", nameof(input.Note));
        if (isSilent && !certifies && input.Photo is null) yield return new("AgentPoint.EvidenceMissing", nameof(input.Note));
        if (input.Note?.Trim().Length > ElementCheck.NoteMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Note), ElementCheck.NoteMaxLength);
        if (input is { Element: Element.Agent, State: ElementState.Passed } && !hasPrimaryAgent)
            yield return new("AgentPoint.NoPrimaryAgent", nameof(input.State));
    }

    public static IEnumerable<BrokenRule> Reason(string? reason, string field)
    {
        if (string.IsNullOrWhiteSpace(reason)) yield return new("AgentPoint.ReasonMissing", field);
        else if (reason.Trim().Length > ElementCheck.NoteMaxLength) yield return new("AgentPoint.TextTooLong", field, ElementCheck.NoteMaxLength);
    }

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
