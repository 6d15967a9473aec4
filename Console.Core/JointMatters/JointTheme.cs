namespace GovConsole.JointMatters;

/// <summary>一件事: what people come for, and the items of several departments that it takes.</summary>
public sealed class JointTheme
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Code { get; init; }
    public required string Name { get; init; }
    /// <summary>For whom and what for, in one sentence.</summary>
    public required string Purpose { get; init; }
    /// <summary>Working days promised for the whole; as long as the longest way through the parts when nobody promised fewer.</summary>
    public int? PromisedDays { get; init; }
    public List<ThemePart> Parts { get; init; } = [];
}

/// <summary>One item of a theme, by its code, and the items that have to be granted before it.</summary>
public sealed class ThemePart
{
    public required string Item { get; init; }
    public List<string> After { get; init; } = [];
    /// <summary>The applicant may leave it out.</summary>
    public bool Optional { get; init; }
}
