namespace GovConsole.Drafts;

/// <summary>
/// What somebody has typed into a form and not sent yet. There is one for each person, form and subject; nobody else ever reads it.
/// The content lies sealed, since it may hold the numbers of people.
/// </summary>
public sealed class Draft
{
    public const int FormMaxLength = 32;
    public const int SubjectMaxLength = 80;
    public const int TitleMaxLength = 100;
    public const int AddressMaxLength = 200;
    public const int ContentMaxLength = 64_000;

    /// <summary>A form left alone for so long is given up.</summary>
    public const int KeptDays = 30;

    public required Guid AccountId { get; init; }
    public required string Form { get; init; }
    public required string Subject { get; init; }
    /// <summary>Under which sending will be known, so that a form found again after it was sent makes nothing a second time.</summary>
    public Guid Key { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>Where the form is opened again.</summary>
    public string Address { get; private set; } = "";
    public string ContentSealed { get; private set; } = "";
    /// <summary>What a browser typed on while the line was down, by field; the form takes it over when it opens.</summary>
    public string? TypedSealed { get; private set; }
    public int Version { get; private set; }
    public DateTime SavedAt { get; private set; }

    public void Keep(Guid key, string title, string address, string contentSealed, DateTime at) =>
        (Key, Title, Address, ContentSealed, TypedSealed, Version, SavedAt) = (key, title, address, contentSealed, null, Version + 1, at);

    public void TypeOn(string typedSealed, DateTime at) => (TypedSealed, Version, SavedAt) = (typedSealed, Version + 1, at);
}
