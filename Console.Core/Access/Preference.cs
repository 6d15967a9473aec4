namespace GovConsole.Access;

/// <summary>How somebody likes a page: chosen columns, language, density. Follows the person to any machine.</summary>
public sealed class Preference
{
    public required Guid AccountId { get; init; }
    public required string Key { get; init; }
    public required string Value { get; set; }
}
