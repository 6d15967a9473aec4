using GovConsole.Cases;
using GovConsole.Cases.Progress;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>
/// The applicant rates a case of their own, with its number and the last four characters of their document. It takes no actor. An unknown
/// number and a wrong ending get the same answer.
/// </summary>
public sealed class RateOwnCase(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, Seal seal, TimeProvider clock)
{
    /// <summary>What the applicant sees of a rating: what they said, and how it is looked into.</summary>
    public sealed record Standing(bool MayRate, Satisfaction? Level, DateOnly? RatedOn, CureStage? Stage, DateOnly? DueOn);

    /// <exception cref="RuleException"><c>Progress.NotFound</c>, or what <see cref="RatingRules"/> find.</exception>
    public async Task RunAsync(string number, string lastFour, Said said, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await Rate.OnceAsync(() => dbs.WriteAsync(async db =>
        {
            var subject = await FindAsync(db, number, lastFour, ct);
            await db.RateAsync(subject, said with { Text = Rate.Trimmed(said.Text) }, null, almanac.In(subject.Source), clock.UtcNow(), ct);
        }, ct));
    }

    /// <exception cref="RuleException"><c>Progress.NotFound</c></exception>
    public Task<Standing> ShowAsync(string number, string lastFour, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var subject = await FindAsync(db, number, lastFour, ct);
        var rating = await db.Ratings.SingleOrDefaultAsync(x => x.CaseId == subject.Id, ct);
        return new Standing(rating is null && RatingRules.IsRatable(subject), rating?.Level, rating?.RatedOn, rating?.Stage, rating?.DueOn);
    }, ct);

    private async Task<Case> FindAsync(ConsoleDb db, string number, string lastFour, CancellationToken ct)
    {
        var plain = number.Trim();
        var subject = await db.Cases.AsNoTracking().SingleOrDefaultAsync(x => x.Number == plain, ct);
        return subject is not null && seal.Knows(subject.Applicant, lastFour) ? subject : throw new RuleException("Progress.NotFound");
    }
}
