namespace GovConsole.Agents.Rotas;

/// <summary>Whose turn it is on each half of Monday to Friday, and on a weekend day that is worked (调休).</summary>
public sealed record WeekPattern
{
    /// <summary>Monday to Friday, then the weekend day that is worked.</summary>
    public const int Rows = 6;
    public const int Length = Rows * 2;

    private const string Signs = "-AB";

    private WeekPattern(string value) => Value = value;

    public string Value { get; }

    public static readonly WeekPattern Agent = new(new string('A', Length));

    public static WeekPattern Of(IReadOnlyList<Duty> duties) =>
        duties.Count == Length ? new(string.Concat(duties.Select(duty => Signs[(int)duty]))) : throw new ArgumentException("A week has twelve halves.", nameof(duties));

    public static WeekPattern Read(string value) =>
        value.Length == Length && value.All(Signs.Contains) ? new(value) : throw new FormatException($"'{value}' is not a week.");

    public IReadOnlyList<Duty> Duties => [.. Value.Select(sign => (Duty)Signs.IndexOf(sign, StringComparison.Ordinal))];

    public Duty this[DayOfWeek day, DayHalf half] => (Duty)Signs.IndexOf(Value[Row(day) * 2 + (int)half], StringComparison.Ordinal);

    private static int Row(DayOfWeek day) => day is DayOfWeek.Saturday or DayOfWeek.Sunday ? Rows - 1 : (int)day - 1;
}
