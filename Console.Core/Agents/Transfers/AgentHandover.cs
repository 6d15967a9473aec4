namespace GovConsole.Agents.Transfers;

public enum ThingKind { Asset, Paper, Key }

/// <summary>Whose signature.</summary>
public enum Side { Leaver, Successor }

/// <summary>移交清单: what a village's agent leaves to the next, signed by both. It moves no case, it says which lie open.</summary>
public sealed class AgentHandover
{
    public const int NoteMaxLength = 200;
    public const int ReasonMaxLength = 200;

    private readonly List<HandoverCase> cases = [];
    private readonly List<HandoverThing> things = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    public required string Code { get; init; }
    /// <summary>The tenure that ended: it is handed over once.</summary>
    public required Guid FormerId { get; init; }
    public required Guid SuccessorId { get; init; }
    public required string Former { get; init; }
    public required string Successor { get; init; }
    public string? Note { get; init; }
    public required DateTime DrawnAt { get; init; }
    public required string DrawnBy { get; init; }
    public int Version { get; private set; }

    public Guid? LeaverSignedById { get; private set; }
    public string? LeaverSignedBy { get; private set; }
    public DateTime? LeaverSignedAt { get; private set; }
    /// <summary>Why an administrator signed in the leaver's place.</summary>
    public string? LeaverWitnessed { get; private set; }
    public Guid? SuccessorSignedById { get; private set; }
    public string? SuccessorSignedBy { get; private set; }
    public DateTime? SuccessorSignedAt { get; private set; }
    public string? SuccessorWitnessed { get; private set; }

    public IReadOnlyList<HandoverCase> Cases => cases;
    public IReadOnlyList<HandoverThing> Things => things;

    /// <summary>Somebody has signed: from then on the list stands.</summary>
    public bool IsTouched => LeaverSignedAt is not null || SuccessorSignedAt is not null;
    public bool IsSigned => LeaverSignedAt is not null && SuccessorSignedAt is not null;
    /// <summary>When it came to stand as it does: what is printed says so, whoever prints it.</summary>
    public DateTime StandsSince => new[] { DrawnAt, LeaverSignedAt ?? DrawnAt, SuccessorSignedAt ?? DrawnAt }.Max();

    public Guid? SignerOf(Side side) => side is Side.Leaver ? LeaverSignedById : SuccessorSignedById;

    internal void List(HandoverCase line) => cases.Add(line);

    internal void List(HandoverThing line) => things.Add(line);

    internal void Sign(Side side, Guid byId, string by, DateTime at, string? witnessed)
    {
        if (side is Side.Leaver) (LeaverSignedById, LeaverSignedBy, LeaverSignedAt, LeaverWitnessed) = (byId, by, at, witnessed);
        else (SuccessorSignedById, SuccessorSignedBy, SuccessorSignedAt, SuccessorWitnessed) = (byId, by, at, witnessed);
        Version++;
    }
}

/// <summary>An open case of the village as it stood when the list was drawn up.</summary>
public sealed class HandoverCase
{
    public required Guid HandoverId { get; init; }
    public required int Place { get; init; }
    public required string Number { get; init; }
    public required string ApplicantMasked { get; init; }
    public required string Item { get; init; }
    /// <summary>The name of its state then.</summary>
    public required string Status { get; init; }
}

/// <summary>One line of assets, papers or keys.</summary>
public sealed class HandoverThing
{
    public const int ItemMaxLength = 60;
    public const int NoteMaxLength = 100;

    public required Guid HandoverId { get; init; }
    public required int Place { get; init; }
    public required ThingKind Kind { get; init; }
    public required string Item { get; init; }
    public required int Count { get; init; }
    public string? Note { get; init; }
}
