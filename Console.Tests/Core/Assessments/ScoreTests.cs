using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Assessments.Evidence;
using GovConsole.Assessments.Scores;
using GovConsole.Kernel;

namespace GovConsole.Tests.Core.Assessments;

public sealed class ScoreTests
{
    private static readonly Period Quarter = Period.Quarter(new(2026, 1, 1));

    private static Score Of(params (Ground, int)[] deductions) => Score.Of(deductions);

    [Fact]
    public void The_six_subjects_make_a_hundred() => Assert.Equal((100, Grade.Excellent), (Of().Total, Of().Grade));

    [Fact]
    public void Every_ground_has_its_row() => Assert.All(Enum.GetValues<Ground>(), ground => Assert.True(ground.Points() > 0 && Enum.IsDefined(ground.SubjectOf()) && Enum.IsDefined(ground.Evidence())));

    // A quarter's findings, what is left of each subject in the order of the sheet, and the total.
    public static TheoryData<string, (Ground, int)[], int[], int> Sheets => new()
    {
        { "nothing", [], [15, 20, 25, 15, 10, 15], 100 },
        { "a sign is missing", [(Ground.PlaceItem, 2)], [13, 20, 25, 15, 10, 15], 98 },
        { "a township finds nobody, twice", [(Ground.FoundAbsent, 5), (Ground.FoundAbsent, 5)], [15, 10, 25, 15, 10, 15], 90 },
        { "the city finds nobody", [(Ground.FoundAbsent, 20)], [15, 0, 25, 15, 10, 15], 80 },
        { "a subject loses no more than it counts", [(Ground.FoundAbsent, 20), (Ground.NoAgent, 10), (Ground.CallUnanswered, 3)], [15, 0, 25, 15, 10, 15], 80 },
        { "paper beside the ledger and two cases sent up late", [(Ground.OutsideLedger, 3), (Ground.SentUpLate, 2), (Ground.SentUpLate, 2)], [15, 20, 21, 12, 10, 15], 93 },
        { "five bad ratings", [.. Enumerable.Repeat((Ground.BadRating, 3), 5)], [15, 20, 25, 15, 10, 0], 85 },
        { "everything", [(Ground.PlaceItem, 99), (Ground.NoAgent, 99), (Ground.SentUpLate, 99), (Ground.LedgerItem, 99), (Ground.RulesItem, 99), (Ground.BadRating, 99)], [0, 0, 0, 0, 0, 0], 0 },
    };

    [Theory, MemberData(nameof(Sheets))]
    public void A_sheet_adds_up(string quarter, (Ground, int)[] found, int[] left, int total)
    {
        var score = Score.Of(found);

        Assert.Equal(left, Enum.GetValues<Subject>().Select(subject => score.Subjects[subject]));
        Assert.Equal(total, score.Total);
        Assert.NotEmpty(quarter);
    }

    [Theory]
    [InlineData(100, Grade.Excellent)]
    [InlineData(90, Grade.Excellent)]
    [InlineData(89, Grade.Good)]
    [InlineData(80, Grade.Good)]
    [InlineData(79, Grade.Sufficient)]
    [InlineData(60, Grade.Sufficient)]
    [InlineData(59, Grade.Insufficient)]
    [InlineData(0, Grade.Insufficient)]
    public void A_total_has_its_grade(int total, Grade grade) => Assert.Equal(grade, Grades.Of(total));

    [Fact]
    public void What_is_found_wanting_twice_costs_once_and_names_the_first_check()
    {
        Answers Lacking(params PassItem[] items) => new(items.ToDictionary(item => item, _ => Answer.No));
        var found = CheckFindings.Of(
        [
            new(7, new(2026, 1, 9), Element.Place, Lacking(PassItem.Signboard), null),
            new(9, new(2026, 2, 9), Element.Place, Lacking(PassItem.Signboard, PassItem.HoursPosted), null),
            new(11, new(2026, 2, 9), Element.Ledger, Lacking(PassItem.NothingOutside), null),
            new(12, new(2026, 3, 9), Element.Telephone, Answers.None, "无人接听"),
        ]).ToList();

        Assert.Equal(
            ["PlaceItem 7 PassItem.Signboard 2", "PlaceItem 9 PassItem.HoursPosted 2", "OutsideLedger 11 PassItem.NothingOutside 3", "TelephoneItem 12 无人接听 2"],
            found.Select(one => $"{one.Ground} {one.Reference} {one.Detail} {one.Points}"));
    }

    // Cases as number, received, late, send-up day, sent up; then since when the point serves, the day, and what is found.
    public static TheoryData<string, CaseFindings.Seen[], string, string> Ledgers => new()
    {
        { "a case each month, sent up in time", [Case(1, 1, 10), Case(2, 2, 10), Case(3, 3, 10)], "2025-01-01", "" },
        { "no case in February", [Case(1, 1, 10), Case(3, 3, 10)], "2025-01-01", "MonthWithoutCase:2026-02-28" },
        { "the point began in February", [Case(3, 3, 10)], "2026-02-02", "" },
        { "sent up a day late", [Case(1, 1, 10), Case(2, 2, 10), Case(3, 3, 10, sent: 14)], "2025-01-01", "SentUpLate:2026-03-13" },
        { "not sent up yet", [Case(1, 1, 10), Case(2, 2, 10), Case(3, 3, 10, sent: null)], "2025-01-01", "SentUpLate:2026-03-13" },
        { "one of five entered late", [Case(1, 1, 10, late: true), Case(2, 2, 10), Case(3, 3, 10), Case(4, 3, 11), Case(5, 3, 12)], "2025-01-01", "" },
        { "two of five entered late", [Case(1, 1, 10, late: true), Case(2, 2, 10, late: true), Case(3, 3, 10), Case(4, 3, 11), Case(5, 3, 12)], "2025-01-01", "LateEntries:2026-03-31" },
        { "two of four are no share yet", [Case(1, 1, 10, late: true), Case(2, 2, 10, late: true), Case(3, 3, 10), Case(4, 3, 11)], "2025-01-01", "" },
    };

    [Theory, MemberData(nameof(Ledgers))]
    public void The_ledger_speaks_for_itself(string ledger, CaseFindings.Seen[] cases, string served, string found)
    {
        Assert.Equal(found, string.Join(' ', CaseFindings.Of(cases, Quarter, Served(served), new(2026, 4, 2)).Select(one => $"{one.Ground}:{one.On:yyyy-MM-dd}")));
        Assert.NotEmpty(ledger);
    }

    [Fact]
    public void A_month_that_still_runs_is_not_without_a_case() =>
        Assert.Equal([new(2026, 1, 31)], CaseFindings.Of([], Quarter, Served("2025-01-01"), new(2026, 2, 27)).Select(one => one.On));

    [Theory]
    [InlineData(null, 20, "BadRating BadRatingCuredLate")]
    [InlineData(14, 20, "BadRating")]
    [InlineData(16, 20, "BadRating BadRatingCuredLate")]
    [InlineData(null, 15, "BadRating")]
    public void A_bad_rating_costs_and_costs_more_when_it_is_put_right_late(int? settled, int day, string found) => Assert.Equal(found, string.Join(' ',
        VoiceFindings.Of("N", new(2026, 3, 1), new(2026, 3, 15), settled is { } on ? new(2026, 3, on) : null, new(2026, 3, day)).Select(one => one.Ground)));

    private static Service Served(string since) => new([new(PointStatus.Operating, DateOnly.ParseExact(since, "yyyy-MM-dd"))]);

    private static CaseFindings.Seen Case(int number, int month, int day, bool late = false, int? sent = 11) =>
        new($"N{number}", new(2026, month, day), late, new(2026, month, 13), sent is { } on ? new(2026, month, on) : null, null);
}
