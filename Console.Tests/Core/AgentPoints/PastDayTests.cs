using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.AgentPoints;

/// <summary>What was shown on a day is shown for that day ever after, whatever is entered later.</summary>
public sealed class PastDayTests : PointWorld
{
    private async Task<string> LookAsync(DateOnly? on = null)
    {
        var table = await LoadSixOnes.RunAsync(new() { Unit = Sample.Township.Code, On = on }, Admin, Ct);
        var coverage = await LoadCoverage.RunAsync(Sample.Township.Code, on, Admin, Ct);
        return string.Join('\n', table.Rows.Select(row =>
            $"{row.Village.Name} {row.Status} {row.Agent} {row.IsFull} {string.Join(' ', row.States.OrderBy(one => one.Key).Select(one => $"{one.Key}:{one.Value}"))} {string.Join(' ', row.Shortfalls.Select(one => $"{one.Element} {one.Status} {one.State} {one.ExpiredOn} {one.Note} {string.Join(',', one.Lacking)}"))}"))
            + $"\n{coverage.All} {string.Join(',', coverage.Gaps.Select(gap => gap.Village.Name))}";
    }

    [Fact]
    public async Task Every_day_of_an_eventful_time_is_shown_again_as_it_was()
    {
        var random = new Random(469007);
        var shown = new Dictionary<DateOnly, string>();
        for (var day = Sample.Monday; day < Sample.Monday.AddDays(130); day = day.AddDays(1))
        {
            if (day == Sample.Monday.AddDays(2)) await HealthyAsync();
            if (day > Sample.Monday.AddDays(2)) await LiveAsync(random, day);
            shown[day] = await LookAsync();
            World.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.True(shown.Values.Distinct().Count() > 20, "Too little happened.");
        foreach (var (day, look) in shown) Assert.Equal(look, await LookAsync(day));
    }

    private async Task LiveAsync(Random random, DateOnly day)
    {
        var element = (Element)random.Next(6);
        switch (random.Next(12))
        {
            case 0:
                await TryAsync(() => PassAsync(element));
                break;
            case 1:
                await TryAsync(() => CheckElement.RunAsync(new() { Code = Code, Element = element, State = ElementState.Failed, Note = "不符合", On = day.AddDays(-random.Next(5)) }, Admin, Ct));
                break;
            case 2:
                await CheckElement.RunAsync(new() { Code = Code, Element = element, State = ElementState.Exempt, Note = "免检" }, Admin, Ct);
                break;
            case 3:
                await CheckElement.RunAsync(new() { Code = Code, Element = element, State = ElementState.Pending, Note = "已整改" }, Agent, Ct);
                break;
            case 4 or 5:
                await World.Db.WriteAsync(db => db.CaseLoggedAsync(Code, day.AddDays(-random.Next(4)), World.Clock.UtcNow(), Ct), Ct);
                break;
            case 6:
                var point = await PointAsync();
                var next = point.Status.Next()[random.Next(point.Status.Next().Count)];
                if (next is not PointStatus.Merged)
                    await ChangePointStatus.RunAsync(new() { Code = Code, Version = point.Version, Status = next, Reason = "修缮" }, Admin, Ct);
                break;
            case 7:
                await PublishRules.RunAsync(new() { Unit = Sample.City.Code, Name = $"{day:MMdd}版", From = day.AddDays(random.Next(9)) }, Admin, Ct);
                break;
        }
    }

    // Whether it may be done is not asked here; what was done has to be played back.
    private static async Task TryAsync(Func<Task> deed)
    {
        try
        {
            await deed();
        }
        catch (RuleException refused) when (refused.Broken.All(rule => rule.Code is "AgentPoint.CheckedLater" or "AgentPoint.CheckedBeforeOpening"))
        {
        }
    }

    [Fact]
    public async Task What_is_entered_later_for_an_earlier_day_does_not_change_what_was_shown()
    {
        await HealthyAsync();
        World.Clock.Advance(TimeSpan.FromDays(5));
        await CheckElement.RunAsync(new() { Code = Code, Element = Element.Place, State = ElementState.Failed, Note = "牌子掉了", On = Sample.Monday.AddDays(2) }, Admin, Ct);

        Assert.Equal(ElementState.Passed, (await LoadPoint.RunAsync(Code, Sample.Monday.AddDays(4), Admin, Ct)).Point![Element.Place].State);
        Assert.Equal(ElementState.Failed, (await LoadPoint.RunAsync(Code, Admin, Ct)).Point![Element.Place].State);
    }

    [Fact]
    public async Task A_past_day_can_be_read_and_not_acted_on()
    {
        await HealthyAsync();
        World.Clock.Advance(TimeSpan.FromDays(1));

        var past = await LoadPoint.RunAsync(Code, Sample.Monday, Admin, Ct);
        Assert.Equal((true, false, false, true), (past.IsPast, past.MayCheck, past.MayMaintain, past.IsFull));
        Assert.Null((await LoadPoint.RunAsync(Code, Sample.Monday.AddDays(-1), Admin, Ct)).Point);
    }

    [Fact]
    public async Task A_service_opens_pauses_and_goes_on_with_dates()
    {
        await HealthyAsync();
        World.Clock.Advance(TimeSpan.FromDays(9));
        var version = (await PointAsync()).Version;
        await ChangePointStatus.RunAsync(new() { Code = Code, Version = version, Status = PointStatus.Suspended, Reason = "修缮", On = Sample.Monday.AddDays(6) }, Admin, Ct);

        Assert.Equal("AgentPoint.StatusBeforeLast", await RefusedAsync(() => ChangePointStatus.RunAsync(
            new() { Code = Code, Version = version + 1, Status = PointStatus.Operating, On = Sample.Monday.AddDays(5) }, Admin, Ct)));
        Assert.Equal("AgentPoint.StatusInFuture", await RefusedAsync(() => ChangePointStatus.RunAsync(
            new() { Code = Code, Version = version + 1, Status = PointStatus.Operating, On = Sample.Monday.AddDays(10) }, Admin, Ct)));
        Assert.Equal(
            [(PointStatus.Suspended, Sample.Monday.AddDays(6)), (PointStatus.Operating, Sample.Monday), (PointStatus.Preparing, Sample.Monday)],
            (await LoadPoint.RunAsync(Code, Admin, Ct)).Life.Select(change => (change.Status, change.On)));
    }
}
