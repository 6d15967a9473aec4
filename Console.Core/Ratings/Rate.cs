using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

internal static class Rate
{
    /// <summary>Judges and keeps a rating in the caller's transaction; a bad one is opened to be looked into.</summary>
    public static async Task<Rating> RateAsync(this ConsoleDb db, Case subject, Said said, (Guid Id, string Name)? by, WorkdayCalendar calendar, DateTime at, CancellationToken ct)
    {
        var rated = await db.Ratings.AnyAsync(x => x.CaseId == subject.Id, ct);
        RuleException.ThrowIfAny(RatingRules.Check(subject, rated, said, by is not null));

        var day = Beijing.Day(at);
        var rating = new Rating
        {
            CaseId = subject.Id, Level = said.Level!.Value, Way = said.Way!.Value, Text = said.Text, RatedAt = at, RatedOn = day, ById = by?.Id, By = by?.Name,
        };
        if (rating.Level.IsBad()) rating.Open(calendar.IsMaintained(day.Year) ? new LimitClock(calendar, day, RatingRules.CureLimit).DueOnIfKnown() : null);
        db.Ratings.Add(rating);
        return rating;
    }

    /// <summary>Somebody else's rating of the same case was faster.</summary>
    public static async Task OnceAsync(Func<Task> rate)
    {
        try
        {
            await rate();
        }
        catch (RuleException twice) when (twice.Broken is [{ Code: "Rule.Duplicate" }])
        {
            throw new RuleException("Rating.AlreadyRated");
        }
    }

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
