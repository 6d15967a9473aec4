using System.Reflection;
using GovConsole.Statistics;
using GovConsole.Statistics.Indicators;

namespace GovConsole.Tests.Core.Statistics;

public sealed class CatalogueTests
{
    /// <summary>Figures as bulletins printed them: cases ÷ cases and what it reads.</summary>
    public static TheoryData<string, string, decimal?> Examples => new()
    {
        { "PerWorkday", "Closed=20425 Workdays=20", 1021.25m },
        { "SameDayRate", "Closed=10000 ClosedSameDay=7993", 79.93m },
        { "AtOnceRate", "Closed=10000 ClosedAtOnce=7889", 78.89m },
        { "OnTimeRate", "Closed=8 ClosedInTime=7", 87.5m },
        { "LateRate", "Closed=8 ClosedLate=1", 12.5m },
        { "EarlyRate", "Closed=9 ClosedPromised=3 PromisedEarly=2", 66.67m },
        { "ImmediateShare", "Closed=2221 ClosedImmediate=1873", 84.33m },
        { "AverageDays", "Closed=5 ElapsedDays=13", 2.6m },
        { "PromisedAverageDays", "Closed=9 ClosedPromised=4 ElapsedDays=13 PromisedElapsedDays=9", 2.25m },
        { "Compression", "Closed=3 StatutoryDays=51 PromisedDays=36", 29.41m },
        { "SpeedUp", "Closed=3 PromisedDays=36 ElapsedDays=9", 75m },
        { "SpeedUp", "Closed=1 PromisedDays=2 ElapsedDays=3", -50m },
        { "ZeroVisitRate", "Closed=8 ClosedZeroVisit=5", 62.5m },
        { "OneVisitRate", "Closed=8 ClosedOneVisit=8", 100m },
        { "PostedRate", "Delivered=10 Posted=9", 90m },
        { "ProxyShare", "Received=3 Proxy=1", 33.33m },
        { "OnlineRate", "Received=4 Online=1", 25m },
        { "OnlineClosedRate", "Closed=3 ClosedOnline=2", 66.67m },
        { "MatchedRate", "Closed=5 RequiredMaterials=12 MatchedMaterials=3", 25m },
        { "LicenceReuseRate", "Closed=5 LicenceMaterials=9 ReusedLicences=6", 66.67m },
        { "LicenceReuseRate", "Closed=5", null },
        { "CompleteRate", "Closed=8 ClosedComplete=7", 87.5m },
        { "ItemOnlineRate", "Items=2926 OnlineItems=2680", 91.59m },
        { "ItemWhollyOnlineRate", "Items=2926 WhollyOnlineItems=2284", 78.06m },
        { "ItemZeroVisitRate", "Items=2000 ZeroVisitItems=1500", 75m },
        { "ItemImmediateShare", "Items=8 ImmediateItems=3", 37.5m },
        { "CommitmentImmediateRate", "Items=2926 CommitmentItems=568 CommitmentImmediateItems=343", 60.39m },
        { "ItemCompression", "ItemStatutoryDays=66 ItemPromisedDays=36", 45.45m },
        { "SatisfiedRate", "Ratings=6 GoodRatings=4 BadRatings=2", 66.67m },
        { "BadRate", "Ratings=6 GoodRatings=4 BadRatings=2", 33.33m },
        { "CureRate", "BadRatings=2 BadSettledInTime=1", 50m },
        { "CallBackRate", "BadRatings=4 BadCalledBack=3", 75m },
        { "CallBackRate", "Ratings=4", null },
        { "SelfRatedRate", "Closed=8 RatedByApplicant=3", 37.5m },
        { "QuestionsInTimeRate", "QuestionsDue=9 QuestionsInTime=8 ComplaintsDue=4", 88.89m },
        { "ComplaintsInTimeRate", "QuestionsDue=9 ComplaintsDue=4 ComplaintsInTime=3", 75m },
        { "ComplaintsInTimeRate", "QuestionsDue=9", null },
        { "SixOnesRate", "Villages=195 FullVillages=194", 99.49m },
        { "CoverageRate", "Villages=174 CoveredVillages=173", 99.43m },
        { "IdleRate", "OperatingPoints=3 IdlePoints=1", 33.33m },
        { "CompletionRate", "Carried=20 Accepted=80 Closed=75", 75m },
        { "InHand", "Carried=20 Accepted=80 Closed=75", 25m },
        { "Received", "Received=7", 7m },
    };

    [Theory, MemberData(nameof(Examples))]
    public void An_indicator_is_its_formula(string key, string numbers, decimal? shown)
    {
        var indicator = Catalogue.Find(key)!;

        Assert.Equal(shown, indicator.Of(Sums(numbers)) is { } value ? indicator.Rounded(value) : null);
    }

    [Fact]
    public void Nothing_to_divide_by_is_no_value_never_nought_or_a_hundred()
    {
        foreach (var indicator in Catalogue.All.Where(indicator => indicator.Under.Count > 0 || indicator.Form is IndicatorForm.PerWorkday))
            Assert.Null(indicator.Of(new Sums(new Counts(), 0, 0)));
        Assert.Null(Catalogue.PerWorkday.Of(Sums("Closed=5")));
    }

    [Fact]
    public void A_total_rate_is_of_the_summed_counts_not_the_mean_of_rates()
    {
        var (small, large) = (Sums("Closed=1 ClosedInTime=0"), Sums("Closed=99 ClosedInTime=99"));

        Assert.Equal(0.99m, Catalogue.OnTimeRate.Of(Counts.Sum([small.Within, large.Within])));
    }

    [Theory]
    [InlineData(0.12345, 12.35)]
    [InlineData(0.12335, 12.34)]
    [InlineData(-0.12345, -12.35)]
    public void A_share_is_rounded_half_away_from_zero_when_shown(double share, double shown) =>
        Assert.Equal((decimal)shown, Catalogue.OnTimeRate.Rounded((decimal)share));

    [Fact]
    public void All_are_in_the_list_once() => Assert.Equal(
        typeof(Catalogue).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(Indicator)).Select(field => field.Name).Order(),
        Catalogue.All.Select(indicator => indicator.Key).Order());

    [Fact]
    public void An_indicator_of_cases_is_made_of_measures_and_no_other_subject_of_measures_alone() => Assert.All(Catalogue.All, indicator =>
        Assert.Equal(indicator.Subject is Subject.Cases, indicator.Terms.All(term => term.Measure is not null)));

    [Fact]
    public void Keys_are_names() => Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(indicator => indicator.Key).Distinct().Count());

    private static Sums Sums(string numbers)
    {
        var (counts, carried, workdays, beside) = (new Counts(), 0L, (int?)null, new Dictionary<Quantity, long>());
        foreach (var pair in numbers.Split(' ').Select(pair => pair.Split('=')))
        {
            var number = int.Parse(pair[1], null);
            if (pair[0] is "Carried") carried = number;
            else if (pair[0] is "Workdays") workdays = number;
            else if (Enum.TryParse<Quantity>(pair[0], out var quantity)) beside[quantity] = number;
            else counts[Enum.Parse<Measure>(pair[0])] = number;
        }
        return new(counts, carried, workdays) { Beside = beside };
    }
}
