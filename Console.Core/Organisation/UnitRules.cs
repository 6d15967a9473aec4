using GovConsole.Kernel;

namespace GovConsole.Organisation;

/// <summary>What must hold for a unit to be added, renamed or retired.</summary>
public static class UnitRules
{
    /// <summary>A new unit below a parent.</summary>
    public static IEnumerable<BrokenRule> Check(NewUnit unit)
    {
        if (unit.Parent.Retired) yield return new("Organisation.ParentRetired", null, unit.Parent.Name);

        if (!UnitCodes.KindsBelow(unit.Parent).Contains(unit.Kind))
            yield return new("Organisation.KindNotBelow", nameof(AddUnit.Input.Kind), unit.Parent.Name);
        else if (!UnitCodes.Fits(unit.Parent, unit.Kind, unit.Code))
            yield return new("Organisation.CodeWrong", nameof(AddUnit.Input.Code), UnitCodes.Shape(unit.Parent, unit.Kind));
        else if (unit.CodeTaken)
            yield return new("Organisation.CodeTaken", nameof(AddUnit.Input.Code), unit.Code);

        foreach (var broken in CheckWords(unit.Name, unit.Initials, unit.Note, unit.SiblingNames)) yield return broken;
    }

    /// <summary>The words of a unit, new or renamed. The note is the evidence and may not be left out.</summary>
    public static IEnumerable<BrokenRule> CheckWords(
        string name, string initials, string note, IReadOnlyCollection<string> siblingNames)
    {
        if (name.Length == 0) yield return new("Organisation.NameMissing", nameof(AddUnit.Input.Name));
        else if (name.Length > Unit.NameMaxLength)
            yield return new("Organisation.NameTooLong", nameof(AddUnit.Input.Name), Unit.NameMaxLength);
        else if (siblingNames.Contains(name)) yield return new("Organisation.NameTaken", nameof(AddUnit.Input.Name), name);

        if (initials.Length > Unit.NameMaxLength || !initials.All(char.IsAsciiLetterOrDigit))
            yield return new("Organisation.InitialsWrong", nameof(AddUnit.Input.Initials));

        foreach (var broken in CheckNote(note)) yield return broken;
    }

    /// <summary>A unit goes out of use only when nothing and nobody is left in it.</summary>
    public static IEnumerable<BrokenRule> CheckRetirement(Unit unit, int childrenInUse, int posts, string note)
    {
        if (unit.Kind is UnitKind.Province) yield return new("Organisation.ProvinceStays");
        if (unit.Retired) yield return new("Organisation.AlreadyRetired");
        if (childrenInUse > 0) yield return new("Organisation.HasChildren", null, childrenInUse);
        if (posts > 0) yield return new("Organisation.HasPosts", null, posts);
        foreach (var broken in CheckNote(note)) yield return broken;
    }

    private static IEnumerable<BrokenRule> CheckNote(string note)
    {
        if (note.Length == 0) yield return new("Organisation.NoteMissing", nameof(AddUnit.Input.Note));
        else if (note.Length > Unit.NoteMaxLength)
            yield return new("Organisation.NoteTooLong", nameof(AddUnit.Input.Note), Unit.NoteMaxLength);
    }
}

/// <summary>Everything the rules look at when a unit is added.</summary>
public sealed record NewUnit(
    Unit Parent, UnitKind Kind, string Code, string Name, string Initials, string Note,
    bool CodeTaken, IReadOnlyCollection<string> SiblingNames);
