using GovConsole.Kernel;
using GovConsole.Workdays.Limits;

namespace GovConsole.JointMatters;

/// <summary>What must hold for a joint application beyond what must hold for each of its parts.</summary>
public static class JointRules
{
    public static IEnumerable<BrokenRule> Check(ThemeOffer offer, IReadOnlyCollection<string> materials)
    {
        if (offer.Parts.Count < 2) yield return new("Joint.TooFewParts", nameof(LogJointCase.Input.Parts));
        // Days of two kinds add up to nothing.
        foreach (var part in offer.Parts.Where(part => part.Version.Promised.Unit is not LimitUnit.Workdays))
            yield return new("Joint.NotInWorkdays", nameof(LogJointCase.Input.Parts), part.Version.Name);
        var asked = offer.Materials.Select(material => material.Name).ToList();
        foreach (var name in materials.Except(asked)) yield return new("Case.MaterialUnknown", "Materials", name);
    }
}
