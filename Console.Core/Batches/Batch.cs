using GovConsole.Cases;
using GovConsole.Kernel;

namespace GovConsole.Batches;

public enum BatchState
{
    /// <summary>Rows are being checked and mended.</summary>
    Draft,
    /// <summary>Cases are being made of the rows; nothing else may change them meanwhile.</summary>
    Running,
    /// <summary>Every row has its case.</summary>
    Done,
}

/// <summary>批量申请: one company applies for the same thing for many of its stations, with one workbook. Each row becomes a case of its own.</summary>
public sealed class Batch : IScoped
{
    public const int MostRows = 1_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Chosen by the form, so that sending twice makes one batch.</summary>
    public required Guid IntakeKey { get; init; }
    public required Guid ItemId { get; init; }
    public required string Item { get; init; }
    public required UnitPath Source { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    /// <summary>Who decides the cases, and sees the batch as well.</summary>
    public required string DeciderCode { get; init; }
    /// <summary>The company: its name, credit code, contact and telephone number.</summary>
    public required Applicant Applicant { get; init; }
    public required Channel Channel { get; init; }
    /// <summary>Somebody came in person; the first case counts the one visit.</summary>
    public required bool InPerson { get; init; }
    /// <summary>What the company handed in once for all its stations.</summary>
    public List<string> Materials { get; init; } = [];
    public required Guid CreatedById { get; init; }
    public required string CreatedBy { get; init; }
    public required DateTime CreatedAt { get; init; }

    public BatchState State { get; private set; }
    public int Version { get; private set; }
    public Guid? JobId { get; private set; }
    public DateTime? StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    /// <exception cref="RuleException"><c>Batch.NotOpen</c> once the cases are being made.</exception>
    internal void Mend()
    {
        if (State is not BatchState.Draft) throw new RuleException("Batch.NotOpen");
        Version++;
    }

    /// <summary>Begins the run, or begins it anew after its job was cancelled or given up.</summary>
    internal void Start(Guid job, DateTime at, bool stalled)
    {
        if (State is not BatchState.Draft && !stalled) throw new RuleException("Batch.NotOpen");
        Version++;
        (State, JobId, StartedAt, EndedAt) = (BatchState.Running, job, StartedAt ?? at, null);
    }

    /// <summary>Ends the run. Rows that could not become cases meanwhile are to be mended and run again.</summary>
    internal void End(int left, DateTime at)
    {
        (State, EndedAt) = (left == 0 ? BatchState.Done : BatchState.Draft, at);
        Version++;
    }
}
