using GovConsole.Cases;

namespace GovConsole.JointMatters;

/// <summary>How the whole stands, which is nothing but how its parts stand.</summary>
public enum JointState
{
    /// <summary>Received, and no part accepted or ended yet.</summary>
    Received,
    InProgress,
    /// <summary>Every part is granted.</summary>
    Granted,
    /// <summary>Every part has ended, some of them otherwise.</summary>
    PartlyGranted,
    /// <summary>Every part has ended and none is granted.</summary>
    NotGranted,
}

public static class JointStates
{
    public sealed record Part(bool Accepted, bool Ended, CaseResult? Result);

    public static JointState Of(IReadOnlyCollection<Part> parts)
    {
        if (parts.All(part => part is { Accepted: false, Ended: false })) return JointState.Received;
        if (parts.Any(part => !part.Ended)) return JointState.InProgress;
        return parts.Count(part => part.Result is CaseResult.Granted) switch
        {
            0 => JointState.NotGranted,
            var granted when granted == parts.Count => JointState.Granted,
            _ => JointState.PartlyGranted,
        };
    }
}
