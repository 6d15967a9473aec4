using GovConsole.Kernel;

namespace GovConsole.Cases.Papers;

/// <summary>
/// A paper as it was issued: its number, its place in the history, and the bytes of both languages under their hash.
/// Nothing of it changes but that it can be declared void, once, with a reason.
/// </summary>
public sealed class IssuedPaper
{
    public const int NumberMaxLength = 60;

    private readonly List<PaperPrint> prints = [];

    public long Id { get; private init; }
    public required Guid CaseId { get; init; }
    public required PaperKind Kind { get; init; }
    /// <summary>The line of the case's history that the paper belongs to.</summary>
    public required int Place { get; init; }
    /// <summary>In whose name; the series is this unit's.</summary>
    public required UnitPath Unit { get; init; }
    public required int Year { get; init; }
    public required int Serial { get; init; }
    /// <summary>文号, as it stands on the paper.</summary>
    public required string Number { get; init; }
    public required DateTime IssuedAt { get; init; }
    public required Guid IssuedById { get; init; }
    public required string IssuedBy { get; init; }
    public DateTime? VoidedAt { get; private set; }
    public string? VoidedBy { get; private set; }
    public string? VoidReason { get; private set; }
    public IReadOnlyList<PaperPrint> Prints => prints;

    public bool IsVoid => VoidedAt is not null;

    public void Keep(string language, Guid fileId, string hash) => prints.Add(new() { Language = language, FileId = fileId, Hash = hash });

    /// <exception cref="RuleException"><c>Paper.AlreadyVoid</c> or <c>Paper.VoidReasonMissing</c>.</exception>
    public void Void(string reason, string by, DateTime at)
    {
        if (IsVoid) throw new RuleException("Paper.AlreadyVoid", null, Number);
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleException("Paper.VoidReasonMissing", "Reason");
        (VoidedAt, VoidedBy, VoidReason) = (at, by, reason.Trim());
    }
}

/// <summary>The file of a paper in one language, and the SHA-256 that its bytes had when it was issued.</summary>
public sealed class PaperPrint
{
    public required string Language { get; init; }
    public required Guid FileId { get; init; }
    public required string Hash { get; init; }
}
