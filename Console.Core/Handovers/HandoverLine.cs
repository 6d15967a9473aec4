namespace GovConsole.Handovers;

public enum LineState
{
    Open,
    /// <summary>The receiver has it.</summary>
    Confirmed,
    /// <summary>The receiver did not take it, and it stays where it was.</summary>
    Refused,
    TakenBack,
}

/// <summary>One case on a list, and what paper of it is handed over: as it stood when the list was made.</summary>
public sealed class HandoverLine
{
    public const int ContentsMaxLength = 1_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid HandoverId { get; init; }
    public required int Place { get; init; }
    public required Guid CaseId { get; init; }
    /// <summary>Names of the papers; null for a decision that has no certificate.</summary>
    public string? Contents { get; init; }
    public required int Originals { get; init; }
    public required int Copies { get; init; }

    public LineState State { get; private set; }
    public string? Reason { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    internal void Decide(bool refused, string? reason, DateTime at) =>
        (State, Reason, DecidedAt) = (refused ? LineState.Refused : LineState.Confirmed, reason, at);

    internal void TakeBack(DateTime at) => (State, DecidedAt) = (LineState.TakenBack, at);
}
