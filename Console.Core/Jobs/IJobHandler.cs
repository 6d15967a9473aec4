using GovConsole.Kernel;

namespace GovConsole.Jobs;

/// <summary>
/// Does the jobs of one kind. It works in batches, each in a transaction that also notes where the next one begins
/// (<see cref="JobRun.StepAsync"/>), so that a job interrupted anywhere goes on where it stopped and does nothing twice.
/// </summary>
public interface IJobHandler
{
    /// <returns>What is said of the job when it is done.</returns>
    /// <exception cref="RuleException">The job has failed, and this is why.</exception>
    Task<JobResult> RunAsync(JobRun run, CancellationToken ct);
}

/// <summary>What came of a job, worded like a rule: the code is the key of a text. The address leads to what it made.</summary>
public sealed record JobResult(string Code, params object[] Args)
{
    public string? Url { get; init; }
}

/// <summary>Which handler does the jobs of a kind.</summary>
public sealed record JobKind(string Kind, Type Handler);
