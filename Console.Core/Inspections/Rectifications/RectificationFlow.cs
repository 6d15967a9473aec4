using GovConsole.AgentPoints;

namespace GovConsole.Inspections.Rectifications;

/// <summary>Where a rectification stands: 待整改, 待复核, 已销号.</summary>
public enum RectificationState { Open, Answered, Closed }

/// <summary>What happens to a rectification. Each adds a line to its history.</summary>
public enum RectificationAct
{
    /// <summary>下发: a check found the element wanting.</summary>
    Issue,
    /// <summary>再次不达标: another check found the same, which stands on the same notice.</summary>
    FailAgain,
    /// <summary>回复: the agent brought evidence.</summary>
    Answer,
    /// <summary>退回: whoever reviewed the evidence was not convinced.</summary>
    SendBack,
    /// <summary>销号: a check found the element in order.</summary>
    Close,
    /// <summary>逾期告知乡镇</summary>
    TellTownship,
    /// <summary>逾期告知市县</summary>
    TellCity,
}

/// <summary>The table of what may happen to a rectification, and what comes of it.</summary>
public static class RectificationFlow
{
    private static readonly Dictionary<(RectificationState?, RectificationAct), RectificationState> Table = new()
    {
        [(null, RectificationAct.Issue)] = RectificationState.Open,
        [(RectificationState.Open, RectificationAct.FailAgain)] = RectificationState.Open,
        [(RectificationState.Open, RectificationAct.Answer)] = RectificationState.Answered,
        [(RectificationState.Open, RectificationAct.Close)] = RectificationState.Closed,
        [(RectificationState.Open, RectificationAct.TellTownship)] = RectificationState.Open,
        [(RectificationState.Open, RectificationAct.TellCity)] = RectificationState.Open,
        // Evidence from before another failure proves nothing.
        [(RectificationState.Answered, RectificationAct.FailAgain)] = RectificationState.Open,
        [(RectificationState.Answered, RectificationAct.Answer)] = RectificationState.Answered,
        [(RectificationState.Answered, RectificationAct.SendBack)] = RectificationState.Open,
        [(RectificationState.Answered, RectificationAct.Close)] = RectificationState.Closed,
        [(RectificationState.Answered, RectificationAct.TellTownship)] = RectificationState.Answered,
        [(RectificationState.Answered, RectificationAct.TellCity)] = RectificationState.Answered,
    };

    /// <returns>The state it leads to, or null where it may not happen.</returns>
    public static RectificationState? Next(RectificationState? state, RectificationAct act) => Table.TryGetValue((state, act), out var next) ? next : null;

    /// <summary>What a line of an element's history means for its rectification: null for what the console knows by itself and for what decides nothing.</summary>
    public static RectificationAct? ActOf(CheckSource source, ElementState state, bool isOpen) => (source, state, isOpen) switch
    {
        (CheckSource.Inspection, ElementState.Failed, false) => RectificationAct.Issue,
        (CheckSource.Inspection, ElementState.Failed, true) => RectificationAct.FailAgain,
        (CheckSource.Inspection, ElementState.Passed or ElementState.Exempt, true) => RectificationAct.Close,
        (CheckSource.Evidence, _, true) => RectificationAct.Answer,
        _ => null,
    };
}
