using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Rotas;
using GovConsole.Agents.Trainings;
using GovConsole.Agents.Transfers;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Agents.Books;

/// <summary>A hand-over as far as it matters to the village: of which tenure, under which number, and whether both signed.</summary>
public sealed record HandoverMark(Guid FormerId, string Number, bool IsSigned);

/// <summary>Everything that is kept of one village's agents, and what follows from it for a day. Pure: it reads nothing.</summary>
public sealed record VillageBook
{
    public required string Code { get; init; }
    /// <summary>The village's own, newest first.</summary>
    public required IReadOnlyList<AgentTenure> Tenures { get; init; }
    /// <summary>Those and the neighbours' who stand in, by key.</summary>
    public required IReadOnlyDictionary<Guid, AgentTenure> People { get; init; }
    public IReadOnlyList<AgentBackup> Backups { get; init; } = [];
    public IReadOnlyList<AgentRota> Rotas { get; init; } = [];
    public IReadOnlyList<RotaException> Exceptions { get; init; } = [];
    /// <summary>Of anybody in <see cref="People"/>.</summary>
    public IReadOnlyList<AgentLeave> Leaves { get; init; } = [];
    public IReadOnlyList<AgentTraining> Trainings { get; init; } = [];
    public IReadOnlyList<HandoverMark> Handovers { get; init; } = [];

    public AgentTenure? PrimaryOn(DateOnly day) => Tenures.FirstOrDefault(tenure => tenure.Primary && Serves(tenure, day));

    /// <summary>B岗 of a day: the pair of that day's primary agent, while the other still serves.</summary>
    public AgentTenure? BackupOn(DateOnly day) =>
        PrimaryOn(day) is { } primary && Backups.FirstOrDefault(pair => pair.PrincipalId == primary.Id && pair.HoldsOn(day)) is { } found
        && People.GetValueOrDefault(found.StandInId) is { } standIn && Serves(standIn, day) ? standIn : null;

    public AgentLeave? LeaveOn(Guid tenure, DateOnly day) => Leaves.FirstOrDefault(leave => leave.TenureId == tenure && leave.HoldsOn(day));

    /// <summary>The week in force on a day; null before the first.</summary>
    public AgentRota? RotaOn(DateOnly day) => Rotas.Where(rota => rota.From <= day).MaxBy(rota => rota.From);

    /// <summary>Whether the primary agent at the end of a period is trained in it.</summary>
    public bool TrainedIn(Period period) =>
        PrimaryOn(period.To) is { } primary && Trainings.Any(training => training.TenureId == primary.Id && training.CountsIn(period));

    /// <summary>The change of primary agent before the day whose time to hand over has run out.</summary>
    public AgentTenure? NotHandedOver(DateOnly day, WorkdayCalendar calendar) =>
        LatestFormer is { } former && TransferRules.IsMissing(former, HandoverOf(former.Id) is { IsSigned: true }, day, calendar) ? former : null;

    public AgentTenure? LatestFormer => Tenures.Where(tenure => tenure is { Primary: true, IsOpen: false }).MaxBy(tenure => tenure.To);

    public HandoverMark? HandoverOf(Guid former) => Handovers.FirstOrDefault(one => one.FormerId == former);

    /// <summary>Who serves on a day: the week, what was changed for the day, and who stands in for whom on leave.</summary>
    public DutyDay DutyOn(DateOnly day, WorkdayCalendar calendar)
    {
        if (!calendar.IsMaintained(day.Year)) return new(day, DayClass.Unknown, []);
        return calendar.IsWorkday(day) ? new(day, DayClass.Workday, [.. Enum.GetValues<DayHalf>().Select(half => SlotOf(day, half))]) : new(day, DayClass.Rest, []);
    }

    private DutySlot SlotOf(DateOnly day, DayHalf half)
    {
        var planned = Exceptions.FirstOrDefault(line => line.Day == day && line.Half == half)?.Duty ?? RotaOn(day)?.Week[day.DayOfWeek, half] ?? Duty.None;
        if (planned is Duty.None) return new(half, planned, null, null, DutyHole.NotPlanned);
        if ((planned is Duty.Agent ? PrimaryOn(day) : BackupOn(day)) is not { } person)
            return new(half, planned, null, null, planned is Duty.Agent ? DutyHole.NoAgent : DutyHole.NoBackup);
        if (LeaveOn(person.Id, day) is not { } leave) return new(half, planned, person, null, null);

        return leave.StandInId is { } id && People.GetValueOrDefault(id) is { } standIn && Serves(standIn, day) && LeaveOn(id, day) is null
            ? new(half, planned, standIn, person, null)
            : new(half, planned, null, person, DutyHole.OnLeave);
    }

    private static bool Serves(AgentTenure tenure, DateOnly day) => tenure.From <= day && (tenure.To is null || day <= tenure.To);
}
