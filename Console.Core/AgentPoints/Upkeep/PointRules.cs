using GovConsole.AgentPoints.Standards;
using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>How the words and days of a point and of a check must be.</summary>
public static class PointRules
{
    public static IEnumerable<BrokenRule> Describe(string? address, string? phone, string? hours, int? area = null, double? latitude = null, double? longitude = null)
    {
        if (string.IsNullOrWhiteSpace(address)) yield return new("AgentPoint.AddressMissing", "Address");
        else if (address.Trim().Length > AgentPoint.AddressMaxLength) yield return new("AgentPoint.TextTooLong", "Address", AgentPoint.AddressMaxLength);

        if (string.IsNullOrWhiteSpace(hours)) yield return new("AgentPoint.HoursMissing", "Hours");
        else if (hours.Trim().Length > AgentPoint.HoursMaxLength) yield return new("AgentPoint.TextTooLong", "Hours", AgentPoint.HoursMaxLength);

        if (!string.IsNullOrWhiteSpace(phone) && !Phones.IsPhone(phone)) yield return new("AgentPoint.PhoneWrong", "Phone");
        if (area is < 1 or > StandardRules.MostArea) yield return new("AgentPoint.AreaImpossible", "Area", StandardRules.MostArea);
        if (!IsPlace(latitude, longitude)) yield return new("AgentPoint.PlaceImpossible", "Latitude");
    }

    /// <summary>Both degrees or neither.</summary>
    private static bool IsPlace(double? latitude, double? longitude) =>
        latitude is null && longitude is null || latitude is { } north && longitude is { } east && GeoPlace.IsPossible(north, east);

    public static GeoPlace? Place(double? latitude, double? longitude) => latitude is { } north && longitude is { } east ? new(north, east) : null;

    public static IEnumerable<BrokenRule> Check(
        CheckElement.Input input, bool certifies, DateOnly today, AgentPoint point, Standard standard, bool hasPrimaryAgent)
    {
        if (point.Status is PointStatus.Merged) yield return new("AgentPoint.MergedAway");
        if (input.On is { } on && on > today) yield return new("AgentPoint.CheckedInFuture", nameof(input.On));
        if (input.On is { } early && early < point.OpenedOn) yield return new("AgentPoint.CheckedBeforeOpening", nameof(input.On), point.OpenedOn);
        if (!Enum.IsDefined(input.State)) yield return new("AgentPoint.StateMissing", nameof(input.State));
        if (!certifies && input.State is not ElementState.Pending) yield return new("AgentPoint.AgentCertifies", nameof(input.State));

        var isSilent = string.IsNullOrWhiteSpace(input.Note);
        if (isSilent && (input.State is ElementState.Exempt || input.State is ElementState.Failed && !input.Found.Lacking.Any())) yield return new("AgentPoint.NoteMissing", nameof(input.Note));
        if (isSilent && !certifies && input.Photo is null) yield return new("AgentPoint.EvidenceMissing", nameof(input.Note));
        if (input.Note?.Trim().Length > ElementCheck.NoteMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Note), ElementCheck.NoteMaxLength);
        if (input is { Element: Element.Agent, State: ElementState.Passed } && !hasPrimaryAgent)
            yield return new("AgentPoint.NoPrimaryAgent", nameof(input.State));
        if (!IsPlace(input.Latitude, input.Longitude)) yield return new("AgentPoint.PlaceImpossible", nameof(input.Latitude));
        foreach (var broken in StandardRules.Agree(input.Element, input.State, input.Found, standard, point.Area)) yield return broken;
    }

    public static IEnumerable<BrokenRule> Reason(string? reason, string field)
    {
        if (string.IsNullOrWhiteSpace(reason)) yield return new("AgentPoint.ReasonMissing", field);
        else if (reason.Trim().Length > ElementCheck.NoteMaxLength) yield return new("AgentPoint.TextTooLong", field, ElementCheck.NoteMaxLength);
    }

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
