using GovConsole.Jobs;
using GovConsole.Kernel;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>How a file stands for whoever waits for it.</summary>
public enum LedgerFileStanding
{
    Waiting,
    Writing,
    Ready,
    Expired,
    Failed,
    Cancelled,
}

public static class LedgerFileRules
{
    /// <summary>As many files as one person may wait for at a time.</summary>
    public const int MostWaiting = 3;

    public static IEnumerable<BrokenRule> Check(int columns, int waiting)
    {
        if (columns == 0) yield return new("Export.NoColumns", "Columns");
        if (waiting >= MostWaiting) yield return new("Export.TooManyWaiting", null, MostWaiting);
    }

    /// <summary>A file that is whole stays so, whatever became of the job that wrote it.</summary>
    public static LedgerFileStanding Standing(DateTime? readyAt, DateTime? expiresAt, JobState job, DateTime now) => (readyAt, job) switch
    {
        (not null, _) => now < expiresAt ? LedgerFileStanding.Ready : LedgerFileStanding.Expired,
        (null, JobState.Queued) => LedgerFileStanding.Waiting,
        (null, JobState.Running) => LedgerFileStanding.Writing,
        (null, JobState.Cancelled) => LedgerFileStanding.Cancelled,
        _ => LedgerFileStanding.Failed,
    };
}
