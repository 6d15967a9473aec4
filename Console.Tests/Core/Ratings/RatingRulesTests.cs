using CsCheck;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Ratings;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Ratings;

public sealed class RatingRulesTests
{
    private static readonly CaseAction[] Granted = [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant];

    public static TheoryData<CaseAction[], bool, Said, bool, string?> Cases => new()
    {
        { Granted, false, new(Satisfaction.Satisfied, RatingWay.Web, null), false, null },
        { Granted, false, new(Satisfaction.VeryDissatisfied, RatingWay.Phone, "去了三趟"), true, null },
        { [CaseAction.RefuseAcceptance], false, new(Satisfaction.Dissatisfied, RatingWay.Code, null), false, null },
        { [CaseAction.Accept], false, new(Satisfaction.Satisfied, RatingWay.Web, null), false, "Rating.NotClosed" },
        { [.. Granted, CaseAction.Void], false, new(Satisfaction.Satisfied, RatingWay.Web, null), false, "Rating.NotClosed" },
        { Granted, true, new(Satisfaction.Satisfied, RatingWay.Web, null), false, "Rating.AlreadyRated" },
        { Granted, false, new(null, RatingWay.Web, null), false, "Rating.LevelMissing" },
        { Granted, false, new((Satisfaction)6, RatingWay.Web, null), false, "Rating.LevelMissing" },
        { Granted, false, new(Satisfaction.Satisfied, null, null), true, "Rating.WayMissing" },
        { Granted, false, new(Satisfaction.Satisfied, RatingWay.Web, null), true, "Rating.WayMissing" },
        { Granted, false, new(Satisfaction.Satisfied, RatingWay.Phone, null), false, "Rating.WayMissing" },
        { Granted, false, new(Satisfaction.Satisfied, RatingWay.Web, new('好', Rating.TextMaxLength + 1)), false, "Rating.TextTooLong" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_closed_case_is_rated_once(CaseAction[] actions, bool rated, Said said, bool byStaff, string? code) =>
        Assert.Equal(code, RatingRules.Check(Sample.Case().Through(actions), rated, said, byStaff).SingleOrDefault()?.Code);

    public static TheoryData<CureAction[], string> Ways => new()
    {
        { [], "ToVerify" },
        { [CureAction.Verify], "ToCure" },
        { [CureAction.Verify, CureAction.Cure], "ToCallBack" },
        { [CureAction.Verify, CureAction.Cure, CureAction.CallBack], "ToClose" },
        { [CureAction.Verify, CureAction.Cure, CureAction.CallBack, CureAction.Close], "Closed" },
        { [CureAction.Verify, CureAction.Cure, CureAction.CallBack, CureAction.SendBack], "ToCure" },
        { [CureAction.Cure], "Rating.NotPossibleNow" },
        { [CureAction.Verify, CureAction.Close], "Rating.NotPossibleNow" },
        { [CureAction.Verify, CureAction.Cure, CureAction.CallBack, CureAction.Close, CureAction.SendBack], "Rating.NotPossibleNow" },
    };

    [Theory, MemberData(nameof(Ways))]
    public void A_bad_rating_is_verified_cured_called_back_and_closed(CureAction[] actions, string ends)
    {
        var rating = Bad();
        var refused = Record.Exception(() => { foreach (var action in actions) rating.Take(Deed(action, upheld: true)); }) as RuleException;

        Assert.Equal(ends, refused?.Broken[0].Code ?? $"{rating.Stage}");
    }

    public static TheoryData<CureDeed, string, string> Wanting => new()
    {
        { Deed(CureAction.Verify, upheld: null), "Rating.UpheldMissing", "Upheld" },
        { Deed(CureAction.Verify, upheld: true) with { Text = null }, "Rating.TextMissing", "Text" },
        { Deed(CureAction.Verify, upheld: true) with { Text = new('文', Rating.TextMaxLength + 1) }, "Rating.TextTooLong", "Text" },
    };

    [Theory, MemberData(nameof(Wanting))]
    public void Whoever_looks_into_it_says_what_was_found(CureDeed deed, string code, string field)
    {
        var broken = Assert.Single(CureRules.Check(Bad(), deed));

        Assert.Equal((code, field), (broken.Code, broken.Field));
    }

    [Fact]
    public void What_is_unfounded_is_called_back_without_a_cure()
    {
        var rating = Bad();
        rating.Take(Deed(CureAction.Verify, upheld: false));

        Assert.Equal((CureStage.ToCallBack, false, Sample.Monday), (rating.Stage, rating.Upheld, rating.SettledOn));
    }

    /// <summary>The fifteen days are kept, or not, by the day on which it was settled.</summary>
    [Theory]
    [InlineData(0, null, false)]
    [InlineData(21, null, false)]
    [InlineData(22, null, true)]
    [InlineData(30, 21, false)]
    [InlineData(22, 22, true)]
    public void It_is_late_when_its_last_day_passes_before_it_is_settled(int today, int? cured, bool late)
    {
        var rating = Bad();
        rating.Take(Deed(CureAction.Verify, upheld: true));
        if (cured is { } days) rating.Take(Deed(CureAction.Cure, null) with { At = Sample.Now.AddDays(days) });

        Assert.Equal(late, rating.IsLate(Sample.Monday.AddDays(today)));
    }

    /// <summary>Whatever is tried: lines are numbered without a gap, and it is closed only after it was verified and somebody was called.</summary>
    [Fact]
    public void In_every_walk_nothing_is_closed_unheard() => Gen.Select(Gen.Int[0, 4], Gen.Bool).Array[20].Sample(tries =>
    {
        var rating = Bad();
        foreach (var (action, upheld) in tries)
        {
            var deed = Deed((CureAction)action, upheld);
            if (!CureRules.Check(rating, deed).Any()) rating.Take(deed);
        }

        Assert.Equal(Enumerable.Range(1, rating.Steps.Count), rating.Steps.Select(step => step.Place));
        if (rating.Stage is CureStage.Closed) Assert.True(rating is { Upheld: not null, SettledOn: not null, CalledBackOn: not null });
        if (rating.Stage is CureStage.ToVerify or CureStage.ToCure) Assert.Null(rating.SettledOn);
    });

    private static CureDeed Deed(CureAction action, bool? upheld) => new(action, Sample.Now, Guid.Empty, "陈丽", "已处理", upheld);

    private static Rating Bad()
    {
        var rating = new Rating { CaseId = Guid.Empty, Level = Satisfaction.Dissatisfied, Way = RatingWay.Web, RatedAt = Sample.Now, RatedOn = Sample.Monday };
        // Fifteen working days from Monday are three weeks.
        rating.Open(Sample.Monday.AddDays(21));
        return rating;
    }
}
