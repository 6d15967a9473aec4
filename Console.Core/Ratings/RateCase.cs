using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>Whoever served the applicant writes down what the applicant says: over the telephone, on the hall's tablet.</summary>
public sealed class RateCase(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Number { get; set; }
        public Satisfaction? Level { get; set; }
        public RatingWay? Way { get; set; }
        public string? Text { get; set; }
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also outside the actor's scope, or what <see cref="RatingRules"/> find.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await Rate.OnceAsync(() => dbs.WriteAsync(async db =>
        {
            var subject = await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(input.Number, ct);
            await db.DemandAsync(actor, Permission.LogCase, subject.Source, ct);
            var rating = await db.RateAsync(
                subject, new(input.Level, input.Way, Rate.Trimmed(input.Text)), (actor.AccountId, actor.Name), almanac.In(subject.Source), clock.UtcNow(), ct);
            db.AuditEntries.Add(actor.Did("Audit.CaseRated", subject.Number, rating.RatedAt, $"{(int)rating.Level}"));
        }, ct));
    }
}
