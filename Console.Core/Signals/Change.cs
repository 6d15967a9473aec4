namespace GovConsole.Signals;

/// <summary>Whose figures one transaction changed, by the codes of the units alone: nothing that is told between nodes says anything of a case or a person.</summary>
public sealed class Change
{
    /// <summary>Above so many units nobody is spared the look, so the word stays short.</summary>
    public const int MostUnits = 60;

    private const string All = "*";
    private const char Between = ' ';

    private readonly IReadOnlySet<string>? units;

    private Change(IReadOnlySet<string>? units) => this.units = units;

    /// <summary>Anything may have changed: after an import, or when nobody can say what was missed.</summary>
    public static Change Everything { get; } = new(null as IReadOnlySet<string>);

    public static Change Of(IReadOnlySet<string> units) => units.Count > MostUnits ? Everything : new(units);

    public bool Touches(string unit) => units is null || units.Contains(unit);

    /// <summary>As it is told from node to node.</summary>
    public string Word => units is null ? All : string.Join(Between, units);

    public static Change Read(string? word) => word is null or "" or All ? Everything : Of(word.Split(Between).ToHashSet());
}
