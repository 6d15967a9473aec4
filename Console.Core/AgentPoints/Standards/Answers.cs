namespace GovConsole.AgentPoints.Standards;

/// <summary>What somebody saw of one pass item: 符合, 不符合, 不适用.</summary>
public enum Answer { Yes, No, NotApplicable }

/// <summary>What was found of the pass items of one element. Two of the same answers are equal.</summary>
public sealed class Answers : IEquatable<Answers>
{
    /// <summary>As many characters as all items of an element can need.</summary>
    public const int MaxLength = 300;

    public static readonly Answers None = new(new Dictionary<PassItem, Answer>());

    private readonly SortedDictionary<PassItem, Answer> found;

    public Answers(IReadOnlyDictionary<PassItem, Answer> found) => this.found = new(found.ToDictionary());

    public Answer? this[PassItem item] => found.TryGetValue(item, out var answer) ? answer : null;

    public IEnumerable<PassItem> Items => found.Keys;

    /// <summary>The items that were found wanting.</summary>
    public IEnumerable<PassItem> Lacking => found.Where(one => one.Value is Answer.No).Select(one => one.Key);

    /// <summary>As it is stored, such as <c>FixedRoom:Yes Area:No</c>.</summary>
    public override string ToString() => string.Join(' ', found.Select(one => $"{one.Key}:{one.Value}"));

    /// <summary>What <see cref="ToString"/> wrote.</summary>
    public static Answers Read(string written) => written.Length == 0 ? None : new(written.Split(' ').Select(one => one.Split(':'))
        .ToDictionary(one => Enum.Parse<PassItem>(one[0]), one => Enum.Parse<Answer>(one[1])));

    public bool Equals(Answers? other) => other is not null && found.SequenceEqual(other.found);

    public override bool Equals(object? obj) => Equals(obj as Answers);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
