using GovConsole.Kernel;

namespace GovConsole.Organisation;

/// <summary>
/// A unit of the province: a division of the four-level tree (province, city or county, township, village),
/// or a department or industrial park that stands beside the tree under the government it belongs to.
/// </summary>
public sealed class Unit
{
    public const int NameMaxLength = 60;
    public const int CodeMaxLength = 16;
    public const int NoteMaxLength = 300;

    private Unit() { }

    /// <summary>The statistical division code for divisions; a code of our own for departments and parks.</summary>
    public string Code { get; private init; } = "";
    public string? ParentCode { get; private init; }
    public string Name { get; private set; } = "";
    /// <summary>Pinyin initials in upper case, for search by keyboard.</summary>
    public string Initials { get; private set; } = "";
    public UnitKind Kind { get; private init; }
    public UnitPath Path { get; private init; } = null!;
    /// <summary>Why the unit is there, was renamed or retired: the evidence.</summary>
    public string? Note { get; private set; }
    public bool Retired { get; private set; }
    public int Version { get; private set; }

    public static Unit Of(string code, Unit? parent, string name, UnitKind kind, string initials = "", string? note = null) => new()
    {
        Code = code, ParentCode = parent?.Code, Name = name, Kind = kind, Initials = initials, Note = note,
        Path = parent is null ? new(code) : parent.Path.Below(code),
    };

    public void Rename(string name, string initials, string? note)
    {
        (Name, Initials, Note) = (name, initials, note);
        Version++;
    }

    public void Retire(string note)
    {
        if (Retired) throw new RuleException("Organisation.AlreadyRetired");
        (Retired, Note) = (true, note);
        Version++;
    }
}
