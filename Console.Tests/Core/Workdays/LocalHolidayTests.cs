using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class LocalHolidayTests : WorkdaysTest
{
    private static SetLocalHoliday.Input Festival => new()
    {
        Unit = Dongfang, Date = On("2026-04-20"), Name = " 三月三 ", Notice = "东方市放假通知",
    };

    [Fact]
    public async Task A_day_off_of_a_county_moves_the_due_day_there_and_nowhere_else()
    {
        await SetLocalHoliday.RunAsync(Festival, CountyAdmin, Ct);

        Assert.Equal(On("2026-04-21"), (await Calendars.InAsync(Dongfang, Ct)).NextWorkday(On("2026-04-17")));
        Assert.Equal(On("2026-04-20"), (await Calendars.InAsync(Sanya, Ct)).NextWorkday(On("2026-04-17")));
        var entry = Assert.Single(await Db.AllAsync<AuditEntry>());
        Assert.Equal(("Audit.LocalHolidaySet", "46/469007 2026-04-20 三月三", "东方市放假通知"), (entry.Deed, entry.Subject, entry.Note));
    }

    [Fact]
    public async Task Setting_it_again_corrects_the_words()
    {
        await SetLocalHoliday.RunAsync(Festival, CountyAdmin, Ct);
        await SetLocalHoliday.RunAsync(Festival with { Notice = "东政办〔2026〕3号" }, CountyAdmin, Ct);

        var day = Assert.Single((await Calendars.CurrentAsync(Ct)).LocalDays, day => day.Date.Year == 2026);
        Assert.Equal(("三月三", "东政办〔2026〕3号"), (day.Name, day.Notice));
    }

    [Fact]
    public async Task A_removed_day_is_worked_again_and_what_it_said_is_kept_in_the_audit_record()
    {
        await RemoveLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = On("2024-04-11"), Reason = "录入错误" }, CountyAdmin, Ct);

        Assert.True((await Calendars.InAsync(Dongfang, Ct)).IsWorkday(On("2024-04-11")));
        var entry = Assert.Single(await Db.AllAsync<AuditEntry>());
        Assert.StartsWith("录入错误 (东方市", entry.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sets_or_removes_a_day_of_a_unit_they_do_not_cover()
    {
        var foreign = await Db.GiveAsync(Sanya);

        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => SetLocalHoliday.RunAsync(Festival, foreign, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() =>
            RemoveLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = On("2024-04-11"), Reason = "x" }, foreign, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() =>
            SetLocalHoliday.RunAsync(Festival with { Unit = Province }, CountyAdmin, Ct)));
    }

    [Fact]
    public async Task A_foreign_code_under_a_path_of_ones_own_reaches_nobody()
    {
        var foreign = await Db.GiveAsync(Sanya);
        await SetLocalHoliday.RunAsync(Festival with { Unit = Sanya.Below("469007") }, foreign, Ct);

        Assert.True((await Calendars.InAsync(Dongfang, Ct)).IsWorkday(Festival.Date));
    }

    [Theory]
    [InlineData(Role.VillageAgent)]
    [InlineData(Role.WindowClerk)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Leader)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Operator)]
    public async Task Only_administrators_maintain_the_calendar(Role role)
    {
        var actor = await Db.GiveAsync(Dongfang, role);

        Assert.Equal("Access.Forbidden", await RefusedAsync(() => SetLocalHoliday.RunAsync(Festival, actor, Ct)));
        Assert.Equal("Access.Forbidden", await RefusedAsync(() =>
            RemoveLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = On("2024-04-11"), Reason = "x" }, actor, Ct)));
    }

    [Fact]
    public async Task What_is_missing_is_named_at_its_field()
    {
        var broken = await Assert.ThrowsAsync<RuleException>(() =>
            SetLocalHoliday.RunAsync(new() { Unit = Dongfang }, CountyAdmin, Ct));

        Assert.Equal(["Date", "Name", "Notice"], broken.Broken.Select(rule => rule.Field));
        Assert.Equal("Workdays.ReasonMissing", await RefusedAsync(() =>
            RemoveLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = On("2024-04-11") }, CountyAdmin, Ct)));
        Assert.Equal("Workdays.DayUnknown", await RefusedAsync(() =>
            RemoveLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = On("2024-04-12"), Reason = "x" }, CountyAdmin, Ct)));
    }
}
