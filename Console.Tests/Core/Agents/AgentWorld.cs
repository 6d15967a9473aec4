using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Books;
using GovConsole.Agents.Roster;
using GovConsole.Agents.Rotas;
using GovConsole.Agents.Trainings;
using GovConsole.Agents.Transfers;
using GovConsole.Organisation;
using GovConsole.Tests.Core.AgentPoints;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Agents;

/// <summary>Two neighbouring villages with points, the use cases over their agents, and a short way to appoint and end.</summary>
public abstract class AgentWorld : PointWorld
{
    private protected PairBackup PairBackup => new(World.Db, World.Clock);
    private protected EndBackup EndBackup => new(World.Db, World.Clock);
    private protected SetRota SetRota => new(World.Db, World.Clock);
    private protected ChangeDuty ChangeDuty => new(World.Db, World.Calendars, World.Clock);
    private protected EnterLeave EnterLeave => new(World.Db, World.Clock);
    private protected EndLeave EndLeave => new(World.Db, World.Clock);
    private protected RecordAbsence RecordAbsence => new(World.Db, World.Calendars, World.Clock);
    private protected WithdrawAbsence WithdrawAbsence => new(World.Db, World.Clock);
    private protected RecordTraining RecordTraining => new(World.Db, World.Clock);
    private protected DrawUpAgentHandover DrawUp => new(World.Db, World.Clock);
    private protected SignAgentHandover Sign => new(World.Db, World.Clock);
    private protected LoadAgentHandover LoadHandover => new(World.Db, World.Trees, World.Calendars, World.Clock);
    private protected GatherAgentFacts Gather => new(World.Db, World.Calendars, World.Clock);
    private protected FindAgents FindAgents => new(World.Db, World.Trees, World.Calendars, World.Clock);
    private protected FindAgentChanges FindChanges => new(World.Db, World.Trees);
    private protected LoadPointAgents LoadAgents => new(World.Db, World.Trees, World.Calendars, Gather, World.Clock);

    private protected static DateOnly Today => Sample.Monday;

    /// <summary>A point with a primary agent since a year ago.</summary>
    private protected async Task<AgentTenure> StaffedAsync(Unit? village = null, string name = "符小明", string? account = null)
    {
        await OpenAsync(village);
        await ChangePointStatus.RunAsync(new() { Code = (village ?? Sample.Village).Code, Status = PointStatus.Operating }, Admin, Ct);
        return await AppointAsync(name, village, Today.AddDays(-365), account);
    }

    private protected async Task<AgentTenure> AppointAsync(string name, Unit? village = null, DateOnly? from = null, string? account = null, bool primary = true)
    {
        await AppointAgent.RunAsync(Appointment(name, village) with { From = from, UserName = account, Primary = primary }, Admin, Ct);
        return (await World.Db.AllAsync<AgentTenure>()).Single(tenure => tenure.Name == name);
    }

    private protected Task EndAsync(AgentTenure tenure, DateOnly? to = null) =>
        EndTenure.RunAsync(new() { Code = tenure.Code, Tenure = tenure.Id, To = to, Reason = "换届离任" }, Admin, Ct);

    private protected Task PairAsync(AgentTenure standIn, DateOnly? from = null, string? code = null) =>
        PairBackup.RunAsync(new() { Code = code ?? Code, StandIn = standIn.Id, From = from }, Admin, Ct);

    private protected Task RotaAsync(string week = "AAAAAAAAABAA", DateOnly? from = null) =>
        SetRota.RunAsync(new() { Code = Code, From = from, Duties = WeekPattern.Read(week).Duties }, Agent, Ct);

    private protected Task LeaveAsync(AgentTenure tenure, DateOnly from, DateOnly to, AgentTenure? standIn = null) => EnterLeave.RunAsync(
        new() { Code = Code, Tenure = tenure.Id, Kind = LeaveKind.Personal, From = from, To = to, Reason = "回家探亲", StandIn = standIn?.Id }, Agent, Ct);

    private protected async Task<DutyDay> DutyAsync(DateOnly day) => (await LoadAgents.RunAsync(Code, Agent, Ct)).Duty.Single(one => one.Day == day);

    private protected static async Task<string[]> FieldsAsync(Func<Task> deed) =>
        [.. (await Assert.ThrowsAsync<GovConsole.Kernel.RuleException>(deed)).Broken.Select(rule => $"{rule.Code}@{rule.Field}")];
}
