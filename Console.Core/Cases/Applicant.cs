namespace GovConsole.Cases;

/// <summary>
/// For whom the case is. Numbers are stored sealed, with a blind index for exact search and a mask for every screen;
/// nobody sees them whole without asking, and the asking is recorded.
/// </summary>
public sealed class Applicant
{
    public const int NameMaxLength = 100;

    public required ApplicantKind Kind { get; init; }
    public required string Name { get; init; }
    public required DocumentKind Document { get; init; }
    public required string NumberSealed { get; init; }
    public required string NumberBlind { get; init; }
    public required string NumberMasked { get; init; }
    public required string PhoneSealed { get; init; }
    public required string PhoneBlind { get; init; }
    public required string PhoneMasked { get; init; }
    public string? Contact { get; init; }
    public string? Address { get; init; }
}
