using GovConsole.Kernel;

namespace GovConsole.Drafts;

/// <summary>When a draft may be written over: only by a window that has seen what stands there.</summary>
public static class DraftRules
{
    /// <summary>Kept is the version that stands there, null when there is none; seen is 0 for a form that was never kept.</summary>
    public static IEnumerable<BrokenRule> Check(int? kept, int seen, int length)
    {
        if (kept is null && seen > 0) yield return new("Draft.Gone");
        else if (kept is { } version && version != seen) yield return new("Draft.ChangedElsewhere");
        if (length > Draft.ContentMaxLength) yield return new("Draft.TooLong");
    }
}
