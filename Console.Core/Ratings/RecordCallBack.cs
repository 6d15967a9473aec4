using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>回访: writes down a call to the applicant of a closed case. Where a bad rating waits for it, a call that reached somebody takes it on.</summary>
public sealed class RecordCallBack(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Number { get; set; }
        public bool? Reached { get; set; }
        public bool? Satisfied { get; set; }
        public string? Text { get; set; }
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also outside the actor's scope, or what <see cref="RatingRules"/> find.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var subject = await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(input.Number, ct);
        await db.DemandAsync(actor, Permission.LogCase, subject.Source, ct);
        var (text, at) = (Rate.Trimmed(input.Text), clock.UtcNow());
        RuleException.ThrowIfAny(RatingRules.CheckCall(subject, input.Reached, input.Satisfied, text));

        var reached = input.Reached!.Value;
        db.CallBacks.Add(new() { CaseId = subject.Id, At = at, ById = actor.AccountId, By = actor.Name, Reached = reached, Satisfied = reached ? input.Satisfied : null, Text = text });
        if (reached && await db.Ratings.Include(x => x.Steps).SingleOrDefaultAsync(x => x.CaseId == subject.Id && x.Stage == CureStage.ToCallBack, ct) is { } rating)
        {
            rating.Take(new(CureAction.CallBack, at, actor.AccountId, actor.Name, text));
            // What is new is said to be, since its key is not the database's to give.
            db.Add(rating.Steps[^1]);
        }
        db.AuditEntries.Add(actor.Did("Audit.CallBackRecorded", subject.Number, at));
    }, ct);
}
