using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Visits;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Cases;

public sealed class CaseLifeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_villages_case_goes_up_is_decided_and_comes_back()
    {
        await using var world = await World.CreateAsync();
        var agent = await world.AgentAsync();
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        var approver = await world.ActorAsync(Role.Approver, Sample.Township);
        var number = await world.LogAsync(await world.ItemAsync());

        await world.AdvanceAsync(number, CaseAction.Accept, clerk);
        await world.AdvanceAsync(number, CaseAction.Assign, approver);
        await world.AdvanceAsync(number, CaseAction.Propose, approver);
        world.Clock.Advance(TimeSpan.FromDays(1));
        await world.AdvanceAsync(number, CaseAction.Grant, approver);
        await world.AdvanceAsync(number, CaseAction.Deliver, agent, input => (input.DeliveryWay, input.Receiver) = (DeliveryWay.Agent, "符小妹"));

        var view = await world.LoadCase.RunAsync(number, agent, Ct);
        Assert.Equal(CaseStatus.Delivered, view.Case.Status);
        Assert.Equal(Sample.Monday.AddDays(3), view.Case.DueOn);
        Assert.Equal(1, view.Case.ElapsedDays);
        Assert.Equal(Enumerable.Range(1, 6), view.Case.Events.Select(line => line.Place));
        foreach (var unit in new[] { Sample.Village, Sample.Township, Sample.City, Sample.Province })
        {
            var counts = await SumAsync(world, unit.Code, Period.Month(Sample.Monday));
            Assert.Equal([1, 1, 1, 1, 0], new[] { Measure.Received, Measure.Accepted, Measure.Closed, Measure.PromisedEarly, Measure.InHand }.Select(measure => counts[measure]));
        }
        Assert.Empty(await world.Db.CreateDbContext().SumAsync([Sample.OtherCity.Code], Facet.All, Period.Month(Sample.Monday), Ct));
    }

    /// <summary>Random legal walks: whatever happens to the cases, the tallies are a recount and every figure is the length of its list.</summary>
    [Fact]
    public async Task After_random_walks_every_figure_is_the_length_of_its_list_and_a_recount_finds_nothing()
    {
        await using var world = await World.CreateAsync();
        var items = new[] { await world.ItemAsync(), await world.ItemAsync(Sample.Version("养老保险参保登记", GovConsole.Items.HandlingKind.Immediate, 0)) };
        var random = new Random(20180331);
        var people = new List<Actor>
        {
            await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township),
            await world.ActorAsync(Role.Approver, Sample.Township), await world.ActorAsync(Role.Supervisor, Sample.City),
        };
        var numbers = new List<string>();
        for (var step = 0; step < 120; step++)
        {
            world.Clock.Advance(TimeSpan.FromHours(random.Next(1, 20)));
            if (numbers.Count < 12) numbers.Add(await world.LogAsync(items[random.Next(2)], input => input.InPerson = random.Next(2) == 0));
            var (number, actor) = (numbers[random.Next(numbers.Count)], people[random.Next(people.Count)]);
            var next = (await world.LoadCase.RunAsync(number, actor, Ct)).Next;
            if (next.Count == 0) continue;
            try
            {
                await world.AdvanceAsync(number, next[random.Next(next.Count)].Action, actor, input => Fill(input, random));
            }
            catch (RuleException refused) when (refused.Broken.All(rule => rule.Code is "Case.NoticeTooLate" or "Case.SendParcelFirst" or "Case.PauseKindRuns" or "Case.PauseKindNotRunning"))
            {
            }
        }

        var leader = await world.ActorAsync(Role.Leader, Sample.Province);
        var period = new Period(new(2026, 1, 1), new(2026, 12, 31));
        var before = await SumAsync(world, Sample.City.Code, period);
        foreach (var measure in Enum.GetValues<Measure>().Where(measure => measure.Listed() == measure))
        {
            var filter = new CaseFilter { Measure = measure, From = period.From, To = period.To, Unit = Sample.City.Code };
            // The cases themselves, which a count would leave to the figures.
            var listed = await world.FindCases.AllAsync(filter, leader, most: 1_000, Ct);
            Assert.Equal((measure, before[measure]), (measure, listed.Count));
        }

        Assert.True(before[Measure.Closed] > 0);
        Assert.Equal(before[Measure.Accepted], before[Measure.Closed] + before[Measure.InHand]);
        Assert.Equal(before[Measure.Received], before[Measure.Accepted] + before[Measure.NotAccepted] + before[Measure.ReturnedUnaccepted] + before[Measure.AwaitingAcceptance]);

        Assert.Empty(await world.MiscountedAsync());
        await world.SettleTallies.RunAsync(Ct);
        var after = await SumAsync(world, Sample.City.Code, period);
        Assert.All(Enum.GetValues<Measure>(), measure => Assert.Equal((measure, before[measure]), (measure, after[measure])));
        Assert.Empty(await world.MiscountedAsync());
    }

    private static void Fill(AdvanceCase.Input input, Random random)
    {
        (input.Reason, input.Content, input.Outcome, input.Remedies) = ("原因", "缺结婚证", "结论", "可申请行政复议");
        (input.PauseKind, input.Days, input.ApprovedBy) = (random.Next(2) == 0 ? PauseKind.Appraisal : PauseKind.Hearing, 5, "陈主任");
        (input.DeliveryWay, input.Receiver, input.UpstreamNumber) = (DeliveryWay.Post, "符小妹", "UP-1");
        (input.Carrier, input.Waybill, input.VisitPlace) = ("中国邮政", $"{Guid.CreateVersion7():N}", VisitPlace.Hall);
        input.Materials = Sample.Brought;
    }

    private static async Task<Counts> SumAsync(World world, string unit, Period period)
    {
        await using var db = world.Db.CreateDbContext();
        return (await db.SumAsync([unit], Facet.All, period, Ct)).GetValueOrDefault((unit, "")) ?? new Counts();
    }
}
