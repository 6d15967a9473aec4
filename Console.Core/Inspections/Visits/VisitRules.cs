using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Kernel;

namespace GovConsole.Inspections.Visits;

/// <summary>What a visit must bring beside what each check must.</summary>
public static class VisitRules
{
    /// <summary>The field of a rule about one element, such as <c>Note.Place</c>; an item of a standard is a field by its own name.</summary>
    public static string Field(string? field, Element element) => field is not null && Enum.TryParse<PassItem>(field, out _) ? field : $"{field ?? "State"}.{element}";

    public static IEnumerable<BrokenRule> Check(RecordVisit.Input input, DateTime now, DateOnly? plannedFrom)
    {
        if (input.At is not { Year: >= 2000 } at) yield return new("Inspection.TimeMissing", nameof(input.At));
        else if (Beijing.Utc(at) > now.AddMinutes(10)) yield return new("Inspection.InFuture", nameof(input.At));
        else if (DateOnly.FromDateTime(at) < plannedFrom) yield return new("Inspection.BeforePlan", nameof(input.At), plannedFrom.Value);

        if (input.Companion?.Trim().Length > InspectionVisit.CompanionMaxLength) yield return new("Inspection.TextTooLong", nameof(input.Companion), InspectionVisit.CompanionMaxLength);
        foreach (var element in Enum.GetValues<Element>())
        {
            var found = input.Findings.Where(one => one.Element == element).ToList();
            if (found is not [{ State: { } state } finding]) yield return new("Inspection.ElementOpen", Field(null, element));
            else if (state is ElementState.Pending) yield return new("Inspection.ElementOpen", Field(null, element));
            else if (finding.Photos.Count > InspectionVisit.MostPhotos) yield return new("Inspection.TooManyPhotos", Field("Photo", element), InspectionVisit.MostPhotos);
        }

        // Nobody is on duty who was not there.
        if (input.AgentAbsent && input.Findings.Any(one => one.Element is Element.Agent && (one.Found[PassItem.OnDuty] is Answer.Yes || one.State is ElementState.Passed)))
            yield return new("Inspection.AbsentOnDuty", nameof(PassItem.OnDuty));
    }

    /// <summary>What the rules of a single check find, at the fields of this form.</summary>
    public static IEnumerable<BrokenRule> Check(IEnumerable<(Element Element, IEnumerable<BrokenRule> Broken)> elements) =>
        from one in elements
        from broken in one.Broken
        select broken.Field is nameof(CheckElement.Input.On) ? broken with { Field = nameof(RecordVisit.Input.At) } : broken with { Field = Field(broken.Field, one.Element) };
}
