using GovConsole.AgentPoints;

namespace GovConsole.Agents.Rotas;

/// <summary>Half of a working day.</summary>
public enum DayHalf { Morning, Afternoon }

/// <summary>Whose turn it is: A岗, B岗, or nobody's.</summary>
public enum Duty { None, Agent, Backup }

/// <summary>Why nobody is there.</summary>
public enum DutyHole
{
    /// <summary>The rota names nobody.</summary>
    NotPlanned,
    /// <summary>The agent's turn, and the village has none.</summary>
    NoAgent,
    /// <summary>The backup's turn, and none is named.</summary>
    NoBackup,
    /// <summary>Whoever's turn it is is on leave, and nobody stands in.</summary>
    OnLeave,
}

/// <summary>What a day is to a rota: only working days are served; of a year whose calendar nobody entered nothing is known.</summary>
public enum DayClass { Workday, Rest, Unknown }

/// <summary>One half of a day: who is there, and instead of whom when somebody on leave is replaced; or why nobody is.</summary>
public sealed record DutySlot(DayHalf Half, Duty Planned, AgentTenure? Person, AgentTenure? InsteadOf, DutyHole? Hole);

/// <summary>Who serves on one day. A day of rest has no slots.</summary>
public sealed record DutyDay(DateOnly Day, DayClass Class, IReadOnlyList<DutySlot> Slots)
{
    public int Holes => Slots.Count(slot => slot.Hole is not null);
}
