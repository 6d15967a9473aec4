using GovConsole.Agents.Absences;
using GovConsole.Agents.Rotas;
using GovConsole.Audit;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Agents;

/// <summary>The rota, leave, the pair and training, written and read through the use cases.</summary>
public sealed class RotaTests : AgentWorld
{
    [Fact]
    public async Task The_agent_draws_up_the_week_and_changes_a_day()
    {
        var agent = await StaffedAsync();
        var deputy = await AppointAsync("李二", primary: false, from: Today.AddDays(-20));
        await PairAsync(deputy);
        await RotaAsync("AABBAAAAAAAA");
        await ChangeDuty.RunAsync(new() { Code = Code, Day = Today, Half = DayHalf.Afternoon, Duty = Duty.Backup, Note = "镇里开会" }, Agent, Ct);

        Assert.Equal([agent.Name, deputy.Name], (await DutyAsync(Today)).Slots.Select(slot => slot.Person?.Name));
        Assert.Equal([deputy.Name, deputy.Name], (await DutyAsync(Today.AddDays(1))).Slots.Select(slot => slot.Person?.Name));
        await ChangeDuty.RunAsync(new() { Code = Code, Day = Today, Duty = null }, Agent, Ct);
        Assert.Equal([agent.Name, agent.Name], (await DutyAsync(Today)).Slots.Select(slot => slot.Person?.Name));
        Assert.Contains(await World.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.RotaSet" && entry.Subject == Code);
    }

    [Fact]
    public async Task What_a_change_of_the_rota_lacks_is_named_at_its_field()
    {
        await StaffedAsync();

        Assert.Equal(["Agents.WeekIncomplete@Duties", "Agents.RotaInPast@From"],
            await FieldsAsync(() => SetRota.RunAsync(new() { Code = Code, From = Today.AddDays(-1), Duties = [Duty.Agent] }, Agent, Ct)));
        Assert.Equal(["Agents.NotAWorkday@Day", "Agents.ClosedWhy@Note"],
            await FieldsAsync(() => ChangeDuty.RunAsync(new() { Code = Code, Day = Today.AddDays(5), Duty = Duty.None }, Agent, Ct)));
        Assert.Equal(["Agents.RotaInPast@Day"], await FieldsAsync(() => ChangeDuty.RunAsync(new() { Code = Code, Day = Today.AddDays(-1), Duty = Duty.Agent }, Agent, Ct)));
    }

    [Fact]
    public async Task A_leave_changes_the_rota_and_coming_back_changes_it_again()
    {
        var (agent, neighbour) = (await StaffedAsync(), await StaffedAsync(Sample.OtherVillage, "陈三"));
        await RotaAsync();
        await LeaveAsync(agent, Today, Today.AddDays(2), neighbour);
        Assert.Equal([neighbour.Name, neighbour.Name], (await DutyAsync(Today)).Slots.Select(slot => slot.Person?.Name));

        var leave = Assert.Single(await World.Db.AllAsync<AgentLeave>());
        World.Clock.Advance(TimeSpan.FromDays(1));
        await EndLeave.RunAsync(Code, leave.Id, Agent, Ct);
        Assert.Equal([agent.Name, agent.Name], (await DutyAsync(Today.AddDays(1))).Slots.Select(slot => slot.Person?.Name));
        Assert.Equal("Agents.LeaveOver", await RefusedAsync(() => EndLeave.RunAsync(Code, leave.Id, Agent, Ct)));
    }

    [Fact]
    public async Task What_a_leave_lacks_is_named_at_its_field()
    {
        var (agent, neighbour) = (await StaffedAsync(), await StaffedAsync(Sample.OtherVillage, "陈三"));
        await LeaveAsync(agent, Today, Today.AddDays(2));

        Assert.Equal(["Agents.AgentMissing@Tenure", "Agents.ReasonMissing@Reason", "Agents.DayMissing@From", "Agents.DayMissing@To"],
            await FieldsAsync(() => EnterLeave.RunAsync(new() { Code = Code }, Agent, Ct)));
        Assert.Equal(["Agents.LeaveOverlaps@From"], await FieldsAsync(() => LeaveAsync(agent, Today.AddDays(2), Today.AddDays(3))));
        Assert.Equal(["Agents.ToBeforeFrom@To"], await FieldsAsync(() => LeaveAsync(agent, Today.AddDays(9), Today.AddDays(8))));
        Assert.Equal(["Agents.StandInHimself@StandIn"], await FieldsAsync(() => LeaveAsync(agent, Today.AddDays(9), Today.AddDays(9), agent)));
        await EnterLeave.RunAsync(new() { Code = neighbour.Code, Tenure = neighbour.Id, From = Today.AddDays(9), To = Today.AddDays(9), Reason = "培训" }, Admin, Ct);
        Assert.Equal(["Agents.StandInAway@StandIn"], await FieldsAsync(() => LeaveAsync(agent, Today.AddDays(8), Today.AddDays(10), neighbour)));
    }

    [Fact]
    public async Task A_primary_agent_may_be_backup_of_a_neighbour_and_there_is_one_backup_at_a_time()
    {
        var (agent, neighbour) = (await StaffedAsync(), await StaffedAsync(Sample.OtherVillage, "陈三"));
        await PairAsync(neighbour);

        Assert.Equal(neighbour.Name, (await LoadAgents.RunAsync(Code, Agent, Ct)).Book.BackupOn(Today)?.Name);
        Assert.Equal(["Agents.BackupOverlaps@From"], await FieldsAsync(() => PairAsync(neighbour)));
        Assert.Equal(["Agents.StandInHimself@StandIn", "Agents.BackupOverlaps@From"], await FieldsAsync(() => PairAsync(agent)));

        var pair = (await LoadAgents.RunAsync(Code, Admin, Ct)).Book.Backups[0];
        await EndBackup.RunAsync(new() { Code = Code, Backup = pair.Id, To = Today, Reason = "轮换" }, Admin, Ct);
        var deputy = await AppointAsync("李二", primary: false);
        Assert.Equal(["Agents.BackupOverlaps@From"], await FieldsAsync(() => PairAsync(deputy, Today)));
        await PairAsync(deputy, Today.AddDays(1));
        await EndAsync(deputy);
        World.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null((await LoadAgents.RunAsync(Code, Admin, Ct)).Book.BackupOn(Today.AddDays(1)));
    }

    [Theory]
    [InlineData(-30, true, null, true)]
    [InlineData(-30, false, null, false)]
    [InlineData(-200, true, null, false)]
    [InlineData(-200, true, 10, true)]
    [InlineData(-200, true, -1, false)]
    public async Task An_agent_is_trained_by_a_course_of_the_year_or_one_that_still_holds(int day, bool passed, int? until, bool trained)
    {
        var agent = await StaffedAsync();
        await RecordTraining.RunAsync(new()
        {
            Code = Code, Tenure = agent.Id, Course = "代办业务培训", Day = Today.AddDays(day), Hours = 8, Passed = passed, ValidUntil = until is { } days ? Today.AddDays(days) : null,
        }, Admin, Ct);

        Assert.Equal(trained, (await FindAgents.RunAsync(new(), 1, Admin, Ct)).Rows.Single().Trained);
        Assert.Equal(trained ? 0 : 1, (await FindAgents.RunAsync(new() { Lack = GovConsole.Agents.Roster.AgentLack.Untrained }, 1, Admin, Ct)).Total);
    }

    [Fact]
    public async Task What_a_training_lacks_is_named_at_its_field() => Assert.Equal(
        ["Agents.AgentMissing@Tenure", "Agents.CourseMissing@Course", "Agents.DayMissing@Day", "Agents.HoursImpossible@Hours"],
        await FieldsAsync(async () =>
        {
            await StaffedAsync();
            await RecordTraining.RunAsync(new() { Code = Code }, Admin, Ct);
        }));
}
