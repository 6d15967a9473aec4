using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.Kernel;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Cases.Terms;

/// <summary>What stops the clock or lengthens a term: special procedures, any number of them, and one extension.</summary>
public static class TermRules
{
    /// <summary>行政许可法第四十二条: once, by ten days at most, with the approval of the unit's head.</summary>
    public const int MostExtensionDays = 10;

    public static IEnumerable<BrokenRule> Check(Case subject, Deed deed) => deed.Action switch
    {
        Suspend or Conclude or Resume => Procedures(subject, deed),
        Extend => Extension(subject, deed),
        _ => [],
    };

    /// <summary>Whether an extension can still be asked for; what it must bring with it is another question.</summary>
    public static bool MayExtend(Case subject, DateOnly day) => !Extendable(subject, day).Any();

    private static IEnumerable<BrokenRule> Procedures(Case subject, Deed deed)
    {
        var running = subject.RunningSuspensions.Select(suspension => suspension.Kind).ToList();
        switch (deed.Action)
        {
            case Suspend when deed.PauseKind is { } kind && running.Contains(kind):
                yield return new("Case.PauseKindRuns", nameof(deed.PauseKind), kind);
                break;
            case Conclude when running.Count < 2:
                yield return new("Case.LastProcedure");
                break;
            case Conclude when deed.PauseKind is null:
                yield return new("Case.PauseKindMissing", nameof(deed.PauseKind));
                break;
            case Conclude when !running.Contains(deed.PauseKind.Value):
                yield return new("Case.PauseKindNotRunning", nameof(deed.PauseKind), deed.PauseKind.Value);
                break;
            case Resume when running.Count > 1:
                yield return new("Case.OtherProceduresRun");
                break;
        }
    }

    private static IEnumerable<BrokenRule> Extension(Case subject, Deed deed)
    {
        foreach (var rule in Extendable(subject, Beijing.Day(deed.At))) yield return rule;
        if (deed.Days > MostExtensionDays) yield return new("Case.ExtensionTooLong", nameof(deed.Days), MostExtensionDays);
        // Nobody allows himself more time: the approval is the head's.
        if (subject.Handler is { } handler && deed.ApprovedBy?.Trim() == handler) yield return new("Case.ApproverIsHandler", nameof(deed.ApprovedBy));
    }

    private static IEnumerable<BrokenRule> Extendable(Case subject, DateOnly day)
    {
        if (subject.ExtendedDays > 0) yield return new("Case.AlreadyExtended");
        else if (subject.Handling is HandlingKind.Immediate) yield return new("Case.ImmediateNotExtended");
        else if (subject.DueOn < day) yield return new("Case.ExtendTooLate", null, subject.DueOn);
    }
}
