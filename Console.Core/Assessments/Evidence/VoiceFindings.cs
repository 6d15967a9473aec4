using GovConsole.Assessments.Scores;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Ratings;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>群众评价: bad ratings of the quarter for cases of the village, unless they were found to be unfounded.</summary>
internal static class VoiceFindings
{
    public static async Task<ILookup<string, Finding>> ReadAsync(ConsoleDb db, List<UnitPath> villages, Period period, DateOnly day, CancellationToken ct)
    {
        var bad = await (
            from rating in db.Ratings.Where(x => x.RatedOn >= period.From && x.RatedOn <= period.To && x.Level >= Satisfaction.Dissatisfied && x.Upheld != false)
            join subject in db.Cases.Where(x => villages.Contains(x.Source)) on rating.CaseId equals subject.Id
            orderby rating.RatedOn, subject.Number
            select new { subject.Source, subject.Number, rating.RatedOn, rating.DueOn, rating.SettledOn }).ToListAsync(ct);
        return bad.SelectMany(one => Of(one.Number, one.RatedOn, one.DueOn, one.SettledOn, day).Select(finding => (one.Source.Code, finding)))
            .ToLookup(one => one.Code, one => one.finding);
    }

    public static IEnumerable<Finding> Of(string number, DateOnly ratedOn, DateOnly? dueOn, DateOnly? settledOn, DateOnly day)
    {
        yield return new(Ground.BadRating, ratedOn, number);
        if (dueOn is { } due && due < (settledOn ?? day)) yield return new(Ground.BadRatingCuredLate, due, number);
    }
}
