using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Ratings;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Core.Cases;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Ratings;

/// <summary>Over random months, of which applicants say at random what they like: every number of every rate is the length of its list, whoever looks.</summary>
public sealed class RatingListsTests
{
    private static readonly (DateOnly?, DateOnly?)[] Periods = [(null, null), (new(2026, 3, 20), new(2026, 5, 10)), (new(2026, 6, 1), null)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_indicator_of_ratings_is_made_of_the_lists_to_which_it_leads()
    {
        await using var world = await World.CreateAsync();
        var random = new Random(469007);
        await RandomHistory.LiveAsync(world, random);
        await RateAsync(world, random);
        var met = new Dictionary<Term, long>();

        foreach (var seat in new[] { Sample.Province, Sample.City, Sample.Township, Sample.Village, Sample.Department })
        {
            var actor = await world.ActorAsync(Role.Supervisor, seat);
            // A department finds what it decides in the city too.
            foreach (var unit in Sample.Units.Where(unit => actor.Covers(unit.Path)).Append(Sample.City).Distinct())
                foreach (var (from, to) in Periods)
                {
                    var (whole, parts) = await world.RateFigures.RunAsync(new() { Unit = unit.Code, From = from, To = to }, actor, Ct);
                    foreach (var line in parts.Append(whole))
                    {
                        var filter = new RatingFilter { Unit = line.Unit ?? unit.Code, Own = line.Unit is null, From = from, To = to };
                        foreach (var term in Catalogue.Of(Subject.Ratings).SelectMany(indicator => indicator.Terms).Distinct())
                        {
                            var listed = await ListedAsync(world, term, filter, actor);
                            Assert.True(listed == line.Sums[term], $"{actor.Name} sees {line.Sums[term]} {term} of {filter} but the list has {listed}.");
                            met[term] = met.GetValueOrDefault(term) + listed;
                        }
                    }
                    AssertIdentities(whole, parts);
                }
        }

        Assert.All(met, one => Assert.True(one.Value > 0, $"{one.Key} never happened."));
    }

    private static void AssertIdentities(RateFigures.Line whole, IReadOnlyList<RateFigures.Line> parts)
    {
        Assert.Equal((whole.Total, whole.Bad, whole.InTime, whole.CalledBack), (parts.Sum(one => one.Total), parts.Sum(one => one.Bad), parts.Sum(one => one.InTime), parts.Sum(one => one.CalledBack)));
        foreach (var line in parts.Append(whole))
        {
            Assert.Equal(line.Total, line.Good + line.Bad);
            foreach (var indicator in Catalogue.Of(Subject.Ratings))
                Assert.Equal(line.Sums[indicator.Under[0]] == 0 ? null : (decimal)line.Sums[indicator.Over[0]] / line.Sums[indicator.Under[0]], indicator.Of(line.Sums));
            Assert.True(line.InTime <= line.Bad && line.CalledBack <= line.Bad && line.ByApplicant <= line.Closed);
        }
    }

    // A term that no list is known for is a rate that leads nowhere.
    private static async Task<long> ListedAsync(World world, Term term, RatingFilter filter, Actor actor)
    {
        if (term.Measure is { } measure)
            return await world.FindCases.CountAsync(new CaseFilter { Unit = filter.Unit, Own = filter.Own, Measure = measure, From = filter.From, To = filter.To }, actor, Ct);

        var asked = term.Quantity switch
        {
            Quantity.Ratings => filter,
            Quantity.GoodRatings => filter with { Good = true },
            Quantity.BadRatings => filter with { State = CureState.Bad },
            Quantity.BadSettledInTime => filter with { State = CureState.InTime },
            Quantity.BadCalledBack => filter with { State = CureState.CalledBack },
            Quantity.RatedByApplicant => filter with { ByApplicant = true },
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, null),
        };
        return (await world.FindRatings.RunAsync(asked, null, actor, Ct)).Total;
    }

    // Of what was closed a third is rated by the applicant, a third by those who served; what is bad is looked into as far as it comes.
    private static async Task RateAsync(World world, Random random)
    {
        var (supervisor, clerk) = (await world.ActorAsync(Role.Supervisor, Sample.Province), await world.ActorAsync(Role.WindowClerk, Sample.Province));
        var cases = await world.FindCases.AllAsync(new(), supervisor, 1000, Ct);
        foreach (var one in cases.Where(one => one is { ClosedOn: not null, Status: not CaseStatus.Voided }).OrderBy(_ => random.Next()))
        {
            world.Clock.Advance(TimeSpan.FromHours(random.Next(30)));
            var level = (Satisfaction)random.Next(1, 6);
            if (random.Next(3) is var by && by == 0) continue;
            if (by == 1) await world.RateOwnCase.RunAsync(one.Number, RatingWorld.LastFour, new(level, RatingWay.Code, null), Ct);
            else await world.RateCase.RunAsync(new() { Number = one.Number, Level = level, Way = RatingWay.Phone }, clerk, Ct);
            if (level.IsBad() && random.Next(2) == 0) await CureAsync(one.Number, random.Next(4));
        }

        async Task CureAsync(string number, int steps)
        {
            foreach (var action in new[] { CureAction.Verify, CureAction.Cure, CureAction.CallBack, CureAction.Close }.Take(steps + 1))
            {
                world.Clock.Advance(TimeSpan.FromDays(random.Next(9)));
                if (action is CureAction.CallBack) await world.RecordCallBack.RunAsync(new() { Number = number, Reached = true, Satisfied = true }, clerk, Ct);
                else
                    await world.AdvanceCure.RunAsync(
                        new()
                        {
                            Number = number, Action = action, Upheld = action is CureAction.Verify ? true : null, Text = "已处理",
                            Version = (await world.LoadRating.RunAsync(number, supervisor, Ct)).Rating!.Version,
                        }, action is CureAction.Close ? supervisor : clerk, Ct);
            }
        }
    }
}
