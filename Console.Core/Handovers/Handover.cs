using GovConsole.Kernel;

namespace GovConsole.Handovers;

/// <summary>Which way paper goes: applications up to where they are decided, results down to where they are handed out.</summary>
public enum HandoverWay { Up, Down }

public enum HandoverState
{
    /// <summary>Given, and not signed by the receiver yet.</summary>
    Open,
    /// <summary>Signed by both sides.</summary>
    Closed,
    /// <summary>Taken back by the giver before the receiver signed.</summary>
    TakenBack,
}

/// <summary>交接清单: paper of several cases that goes from one unit to the next, line by line, on a list that both sides sign.</summary>
public sealed class Handover : IScoped
{
    public const int MostLines = 100;
    public const int NoteMaxLength = 200;

    private readonly List<HandoverLine> lines = [];
    private readonly List<HandoverPrint> prints = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Chosen by the form, so that sending twice makes one list.</summary>
    public required Guid Key { get; init; }
    public required HandoverWay Way { get; init; }
    public required UnitPath From { get; init; }
    public required UnitPath To { get; init; }
    public required string FromCode { get; init; }
    public required string ToCode { get; init; }
    /// <summary>The line of the lower of the two units: whoever stands above either of them may see the list.</summary>
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    public string? Note { get; init; }
    public required Guid GivenById { get; init; }
    public required string GivenBy { get; init; }
    public required DateTime GivenAt { get; init; }

    public HandoverState State { get; private set; }
    public int Version { get; private set; }
    /// <summary>The signature of the receiver.</summary>
    public Guid? SignedById { get; private set; }
    public string? SignedBy { get; private set; }
    public DateTime? SignedAt { get; private set; }
    public DateTime? TakenBackAt { get; private set; }
    public string? TakenBackReason { get; private set; }

    public IReadOnlyList<HandoverLine> Lines => lines;
    public IReadOnlyList<HandoverPrint> Prints => prints;

    /// <summary>When it came to stand as it does: what is printed says so, whoever prints it.</summary>
    public DateTime StandsSince => SignedAt ?? TakenBackAt ?? GivenAt;

    internal void Put(HandoverLine line) => lines.Add(line);

    internal void Sign(IReadOnlyDictionary<int, string?> refused, Guid byId, string by, DateTime at)
    {
        foreach (var line in lines) line.Decide(refused.ContainsKey(line.Place), refused.GetValueOrDefault(line.Place), at);
        (State, SignedById, SignedBy, SignedAt) = (HandoverState.Closed, byId, by, at);
        Version++;
    }

    internal void TakeBack(string reason, DateTime at)
    {
        foreach (var line in lines) line.TakeBack(at);
        (State, TakenBackReason, TakenBackAt) = (HandoverState.TakenBack, reason, at);
        Version++;
    }

    public void Keep(string language, Guid fileId, string hash) => prints.Add(new() { State = State, Language = language, FileId = fileId, Hash = hash });
}

/// <summary>The list as it was printed in one state and language; printed again, it is the same bytes.</summary>
public sealed class HandoverPrint
{
    public required HandoverState State { get; init; }
    public required string Language { get; init; }
    public required Guid FileId { get; init; }
    public required string Hash { get; init; }
}
