using System.Diagnostics.CodeAnalysis;

namespace GovConsole.Kernel;

/// <summary>
/// Where a unit stands: the codes from the province down to itself, such as 46/469007/469007100.
/// A unit covers every unit whose path begins with its own.
/// </summary>
public sealed record UnitPath
{
    /// <summary>Province, city, county, township, village: no path is longer.</summary>
    public const int MaxDepth = 5;

    public const int MaxLength = 80;

    private readonly string[] codes;

    public UnitPath(string value)
    {
        Value = value;
        codes = value.Split('/');
        if (codes.Length > MaxDepth || codes.Any(string.IsNullOrEmpty))
            throw new FormatException($"'{value}' is not a unit path.");
    }

    public string Value { get; }

    /// <summary>1 for the province, 5 for a village of a city with districts.</summary>
    public int Depth => codes.Length;

    public string Code => codes[^1];

    public IReadOnlyList<string> Codes => codes;

    /// <summary>A department beside the tree: its code is its government's with a D and a serial, such as 46D17.</summary>
    public bool IsDepartment => Code.Contains('D', StringComparison.Ordinal);

    public string? ParentCode => Depth > 1 ? codes[^2] : null;

    /// <summary>The code at a depth, or null when the unit stands higher.</summary>
    public string? At(int depth) => depth <= Depth ? codes[depth - 1] : null;

    /// <summary>The unit and all above it, the province first.</summary>
    public List<UnitPath> Line() => [.. Enumerable.Range(1, Depth).Select(depth => new UnitPath(string.Join('/', codes[..depth])))];

    public bool Covers(UnitPath other) => other.At(Depth) == Code;

    public UnitPath Below(string code) => new($"{Value}/{code}");

    public override string ToString() => Value;

    public bool Equals(UnitPath? other) => other?.Value == Value;

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    [return: NotNullIfNotNull(nameof(value))]
    public static UnitPath? Of(string? value) => value is null ? null : new(value);
}
