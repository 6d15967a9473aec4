using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Ratings;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Ratings;

public sealed class RatingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_applicant_rates_with_the_number_and_the_ending_once()
    {
        await using var world = await World.CreateAsync();
        var number = await world.CloseAsync(await world.ItemAsync());
        var said = new Said(Satisfaction.VerySatisfied, RatingWay.Code, " 很快 ");
        Assert.True((await world.RateOwnCase.ShowAsync(number, RatingWorld.LastFour, Ct)).MayRate);

        Assert.Equal("Progress.NotFound", await CodeAsync(() => world.RateOwnCase.RunAsync(number, "1234", said, Ct)));
        Assert.Equal("Progress.NotFound", await CodeAsync(() => world.RateOwnCase.RunAsync("469007100200-2026-99999", RatingWorld.LastFour, said, Ct)));
        Assert.Null(await CodeAsync(() => world.RateOwnCase.RunAsync(number, RatingWorld.LastFour, said, Ct)));
        Assert.Equal("Rating.AlreadyRated", await CodeAsync(() => world.RateOwnCase.RunAsync(number, RatingWorld.LastFour, said, Ct)));
        Assert.Equal("Rating.AlreadyRated", await CodeAsync(() => world.RateAsync(number, Satisfaction.Content)));

        var rating = await world.RatingAsync(number);
        Assert.Equal((Satisfaction.VerySatisfied, RatingWay.Code, "很快", (string?)null, (CureStage?)null, (DateOnly?)null), (rating.Level, rating.Way, rating.Text, rating.By, rating.Stage, rating.DueOn));
        Assert.Equal((false, Satisfaction.VerySatisfied), await StandingAsync());

        async Task<(bool, Satisfaction?)> StandingAsync() => await world.RateOwnCase.ShowAsync(number, RatingWorld.LastFour, Ct) is var standing ? (standing.MayRate, standing.Level) : default;
    }

    [Fact]
    public async Task Of_ratings_at_the_same_moment_one_is_kept()
    {
        await using var world = await World.CreateAsync();
        var number = await world.CloseAsync(await world.ItemAsync());

        var codes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            CodeAsync(() => world.RateOwnCase.RunAsync(number, RatingWorld.LastFour, new(Satisfaction.Satisfied, RatingWay.Web, null), Ct))));

        Assert.Equal([null, "Rating.AlreadyRated", "Rating.AlreadyRated", "Rating.AlreadyRated"], codes.Order());
        Assert.Single(await world.Db.AllAsync<Rating>());
    }

    /// <summary>Fifteen working days in the calendar of where the applicant was served: three weeks from Monday, 9 March.</summary>
    [Fact]
    public async Task A_bad_rating_is_due_in_fifteen_working_days_and_goes_through_its_stages()
    {
        await using var world = await World.CreateAsync();
        var number = await world.CloseAsync(await world.ItemAsync());
        await world.RateAsync(number, Satisfaction.Dissatisfied);
        Assert.Equal((CureStage.ToVerify, new DateOnly(2026, 3, 30)), ((await world.RatingAsync(number)).Stage, (await world.RatingAsync(number)).DueOn));

        await world.AdvanceCureAsync(number, CureAction.Verify, upheld: true);
        await world.AdvanceCureAsync(number, CureAction.Cure);
        await world.CallAsync(number, reached: false);
        Assert.Equal(CureStage.ToCallBack, (await world.RatingAsync(number)).Stage);
        await world.CallAsync(number);
        Assert.Equal("Access.Forbidden", await CodeAsync(async () => await world.AdvanceCureAsync(number, CureAction.Close, by: await world.ActorAsync(Role.WindowClerk, Sample.Township))));
        await world.AdvanceCureAsync(number, CureAction.SendBack);
        await world.AdvanceCureAsync(number, CureAction.Cure);
        await world.CallAsync(number);
        await world.AdvanceCureAsync(number, CureAction.Close);

        var view = await world.LoadRating.RunAsync(number, await world.AgentAsync(), Ct);
        Assert.Equal((CureStage.Closed, Sample.Monday, Sample.Monday, true), (view.Rating!.Stage, view.Rating.SettledOn, view.Rating.CalledBackOn, view.Rating.Upheld));
        Assert.Equal("Verify Cure CallBack SendBack Cure CallBack Close", string.Join(' ', view.Rating.Steps.Select(step => step.Action)));
        Assert.Equal([false, true, true], view.Calls.Select(call => call.Reached));
        Assert.Empty(view.Next);
    }

    [Fact]
    public async Task Two_who_look_into_it_at_once_are_told()
    {
        await using var world = await World.CreateAsync();
        var number = await world.CloseAsync(await world.ItemAsync());
        await world.RateAsync(number, Satisfaction.VeryDissatisfied);
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
        var input = new AdvanceCure.Input { Number = number, Version = 0, Action = CureAction.Verify, Upheld = true, Text = "属实" };

        Assert.Null(await CodeAsync(() => world.AdvanceCure.RunAsync(input, clerk, Ct)));
        Assert.Equal("Rule.Stale", await CodeAsync(() => world.AdvanceCure.RunAsync(input, clerk, Ct)));
    }

    [Fact]
    public async Task A_call_is_recorded_of_any_closed_case_and_of_no_other()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var (closed, open) = (await world.CloseAsync(item), await world.LogAsync(item));

        await world.CallAsync(closed);

        Assert.Equal((true, true), (await world.LoadRating.RunAsync(closed, await world.AgentAsync(), Ct)).Reached is { } call ? (call.Reached, call.Satisfied) : default);
        Assert.Equal("Rating.NotClosed", await CodeAsync(() => world.CallAsync(open)));
    }

    [Fact]
    public async Task Figures_add_up_and_every_count_is_the_length_of_its_list()
    {
        await using var world = await World.CreateAsync();
        var (item, admin) = (await world.ItemAsync(), await world.ActorAsync(Role.Supervisor, Sample.City));
        Satisfaction[] said = [Satisfaction.VerySatisfied, Satisfaction.Satisfied, Satisfaction.Content, Satisfaction.Dissatisfied, Satisfaction.VeryDissatisfied, Satisfaction.Satisfied];
        var numbers = new List<string>();
        foreach (var level in said)
        {
            numbers.Add(await world.CloseAsync(item));
            await world.RateAsync(numbers[^1], level);
        }
        await world.AdvanceCureAsync(numbers[3], CureAction.Verify, upheld: false);
        await world.CallAsync(numbers[3]);
        world.Clock.Advance(TimeSpan.FromDays(40));

        foreach (var unit in new[] { Sample.City, Sample.Township, Sample.Village })
        {
            var (whole, parts) = await world.RateFigures.RunAsync(new() { Unit = unit.Code }, admin, Ct);
            Assert.Equal((6L, 2L, 66.67m, 33.33m, 50m, 50m), (whole.Total, whole.Bad, Shown(Catalogue.SatisfiedRate, whole), Shown(Catalogue.BadRate, whole), Shown(Catalogue.CureRate, whole), Shown(Catalogue.CallBackRate, whole)));
            Assert.Equal(whole.Total, parts.Sum(part => part.Total));
            foreach (var line in parts.Append(whole))
            {
                var filter = line.Unit is { } code ? new RatingFilter { Unit = code } : new() { Unit = unit.Code, Own = true };
                Assert.Equal(line.Total, await CountAsync(filter));
                foreach (var level in Enum.GetValues<Satisfaction>()) Assert.Equal(line.Levels.GetValueOrDefault(level), await CountAsync(filter with { Level = level }));
                Assert.Equal(
                    (line.Good, line.Bad, line.InTime, line.CalledBack, line.Open, line.Overdue),
                    (await CountAsync(filter with { Good = true }), await CountAsync(filter with { State = CureState.Bad }), await CountAsync(filter with { State = CureState.InTime }),
                        await CountAsync(filter with { State = CureState.CalledBack }), await CountAsync(filter with { State = CureState.Open }), await CountAsync(filter with { State = CureState.Overdue })));
            }
        }

        var (empty, _) = await world.RateFigures.RunAsync(new() { From = new(2026, 12, 1) }, admin, Ct);
        Assert.Equal((0L, null, null), (empty.Total, Shown(Catalogue.SatisfiedRate, empty), Shown(Catalogue.CureRate, empty)));
        Assert.Equal((1, 1), await world.FindRatings.CountToCureAsync(await world.AgentAsync(), Ct));

        static decimal? Shown(Indicator indicator, RateFigures.Line line) => indicator.Of(line.Sums) is { } value ? indicator.Rounded(value) : null;

        async Task<long> CountAsync(RatingFilter filter) => (await world.FindRatings.RunAsync(filter, null, admin, Ct)).Total;
    }

    private static async Task<string?> CodeAsync(Func<Task> run) => (await Record.ExceptionAsync(run) as RuleException)?.Broken[0].Code;
}
