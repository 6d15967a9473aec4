using System.Collections;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Visits;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases;

/// <summary>Every number of every dashboard is the length of the list that it opens, whoever looks.</summary>
public sealed class DashboardListsTests
{
    private static readonly Period[] Periods =
        [Period.Month(Sample.Monday), new(new(2026, 3, 12), new(2026, 6, 3)), Period.Week(Sample.Monday.AddDays(14)), Period.Year(2026)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_figure_opens_the_list_that_it_counts_and_the_balances_hold()
    {
        await using var world = await World.CreateAsync();
        await HistoryAsync(world, new Random(469007));
        var load = new LoadDashboard(world.Db, world.Trees, world.Calendars, new(world.Db), world.Clock);

        var looked = new Dictionary<(string Seat, CaseQuery), long>();
        foreach (var seat in new[] { Sample.Province, Sample.City, Sample.OtherCity, Sample.Township, Sample.Village, Sample.Department, Sample.Park })
        {
            var leader = await world.ActorAsync(Role.Leader, seat);
            foreach (var unit in Sample.Units.Where(unit => leader.Covers(unit.Path)))
                foreach (var period in Periods.Take(unit == seat ? 4 : 2))
                {
                    var shown = await load.RunAsync(new(period) { Unit = unit.Code, By = nameof(Catalogue.OnTimeRate) }, leader, Ct);
                    foreach (var figure in Figures(shown).Distinct())
                    {
                        if (!looked.TryGetValue((seat.Code, figure.Cases), out var listed))
                            looked[(seat.Code, figure.Cases)] = listed = await world.FindCases.CountAsync(Filter(figure.Cases), leader, Ct);
                        Assert.True(figure.Number == listed, $"{leader.Name} sees {figure.Number} for {figure.Cases} but the list has {listed}.");
                    }
                    AssertBalances(shown);
                }
        }

        Assert.True(looked.Count > 3_000, $"Only {looked.Count} figures.");
    }

    private static void AssertBalances(Dashboard shown)
    {
        var balance = shown.Balance;
        Assert.Equal(balance.CarriedOver.Number + balance.Accepted.Number, balance.Closed.Number + balance.InHand.Number);
        Assert.Equal(balance.Closed.Number, balance.ByResult.Values.Sum(result => result.Number));
        Assert.Equal(balance.Closed.Number, balance.ByKind.Values.Sum(kind => kind.Number));
        Assert.Equal(shown.Trend.Sum(point => point.Closed.Number), balance.Closed.Number);
        foreach (var cuts in new[] { shown.Channels, shown.Items }) Assert.Equal(balance.Closed.Number, Closed(cuts.Select(cut => cut.Readings)));
        if (shown.Ranking is not { } ranking) return;

        Assert.Equal(Numbers(ranking.Total), ranking.Rows.Select(Numbers).Aggregate((one, other) => [.. one.Zip(other, (a, b) => a + b)]));
        Assert.Equal(balance.Closed.Number, Closed([ranking.Total.Readings]));
    }

    private static long Closed(IEnumerable<IReadOnlyList<Reading>> rows) =>
        rows.Sum(row => row.Single(reading => reading.Indicator == Catalogue.Closed).Counts[0].Number);

    private static long[] Numbers(Ranking.Row row) => [.. row.Readings.SelectMany(reading => reading.Counts).Select(count => count.Number)];

    private static CaseFilter Filter(CaseQuery query) => new()
    {
        Unit = query.Unit, Own = query.Own, Measure = query.Measure, InHandOn = query.InHandOn, From = query.From, To = query.To,
        Item = query.Item, Channel = (Channel?)query.Channel,
    };

    // Whatever a dashboard holds, however deep: a figure added later is looked at too.
    private static IEnumerable<Counted> Figures(object? part) => part switch
    {
        null or string => [],
        Counted figure => [figure],
        IEnumerable list => list.Cast<object?>().SelectMany(Figures),
        _ when part.GetType().Namespace?.StartsWith("GovConsole.Statistics", StringComparison.Ordinal) is true && part is not Indicator and not Enum
            || part.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).SelectMany(property => Figures(property.GetValue(part))),
        _ => [],
    };

    /// <summary>Cases from every kind of place, to every kind of decider, walked at random for four months.</summary>
    private static async Task HistoryAsync(World world, Random random)
    {
        var all = Offering.Village | Offering.Township | Offering.City | Offering.Province | Offering.Park;
        Item[] items =
        [
            await world.ItemAsync(Sample.Version(offered: all)),
            await world.ItemAsync(Sample.Version("养老保险参保登记", HandlingKind.Immediate, 0, offered: all, decidedAt: DecisionLevel.City, zeroVisit: true)),
            await world.ItemAsync(Sample.Version("危险化学品经营许可证延期", promised: 20, statutory: 30, offered: all, decidedAt: DecisionLevel.Province, department: Sample.Department.Code)),
        ];
        var people = new List<Actor>();
        foreach (var unit in Sample.Units)
            people.Add(await world.ActorAsync(unit.Kind.IsVillage() ? Role.VillageAgent : Role.WindowClerk, unit));
        var agents = people.ToList();
        foreach (var unit in new[] { Sample.Province, Sample.City, Sample.Township, Sample.Department }) people.Add(await world.ActorAsync(Role.Approver, unit));
        people.Add(await world.ActorAsync(Role.Supervisor, Sample.Province));

        var numbers = new List<string>();
        for (var step = 0; step < 420; step++)
        {
            world.Clock.Advance(TimeSpan.FromHours(random.Next(1, 12)));
            var actor = (numbers.Count < 70 ? agents : people)[random.Next(numbers.Count < 70 ? agents.Count : people.Count)];
            if (numbers.Count < 70 && step % 3 == 0)
            {
                var source = Sample.Units.Single(unit => unit.Path == actor.Unit);
                var input = Sample.Input(items[random.Next(items.Length)], source);
                (input.InPerson, input.UnitCode) = (random.Next(2) == 0, source.Code);
                if (!source.Kind.IsVillage()) input.Channel = (Channel)random.Next(1, 5);
                numbers.Add((await world.LogCase.RunAsync(input, actor, Ct)).Number);
                continue;
            }

            await StepAsync(world, numbers[random.Next(numbers.Count)], people, random);
        }
    }

    private static async Task StepAsync(World world, string number, List<Actor> people, Random random)
    {
        foreach (var actor in people.OrderBy(_ => random.Next()))
        {
            try
            {
                var next = (await world.LoadCase.RunAsync(number, actor, Ct)).Next.Where(way => way.Action is not CaseAction.Void || random.Next(8) == 0).ToList();
                if (next.Count == 0) continue;
                await world.AdvanceAsync(number, next[random.Next(next.Count)].Action, actor, Fill);
                return;
            }
            catch (RuleException refused) when (refused.Broken.All(rule => rule.Code is "Case.NoticeTooLate" or "Case.Unknown" or "Case.SendParcelFirst"))
            {
            }
        }
    }

    private static void Fill(AdvanceCase.Input input)
    {
        (input.Reason, input.Content, input.Outcome, input.Remedies) = ("原因", "缺结婚证", "结论", "可申请行政复议");
        (input.PauseKind, input.Days, input.ApprovedBy) = (PauseKind.Appraisal, 5, "陈主任");
        (input.DeliveryWay, input.Receiver, input.UpstreamNumber) = (DeliveryWay.Post, "符小妹", "UP-1");
        (input.Carrier, input.Waybill, input.VisitPlace) = ("中国邮政", $"{Guid.CreateVersion7():N}", VisitPlace.Hall);
        input.Materials = Sample.Brought;
    }
}
