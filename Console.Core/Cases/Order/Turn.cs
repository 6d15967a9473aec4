namespace GovConsole.Cases.Order;

/// <summary>What the results of the cases before it mean for a case that waits.</summary>
public enum Turn
{
    /// <summary>Something before it is still open, or was sent up and may yet be granted there.</summary>
    Waits,
    /// <summary>All of them are granted.</summary>
    Opens,
    /// <summary>One of them ended otherwise: what was to follow has nothing to stand on.</summary>
    Falls,
}

public static class Turns
{
    public static Turn After(IReadOnlyCollection<CaseResult?> before)
    {
        if (before.Any(result => result is not (null or CaseResult.Granted or CaseResult.TransferredUp))) return Turn.Falls;
        return before.All(result => result is CaseResult.Granted) ? Turn.Opens : Turn.Waits;
    }
}
