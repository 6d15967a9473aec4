using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>
/// Does one thing about a bad rating. Verifying and curing are for those who work on the case; closing and sending back are the supervisor's,
/// so that nobody closes what was said of themselves. The call is recorded by <see cref="RecordCallBack"/>.
/// </summary>
public sealed class AdvanceCure(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>The case that was rated.</summary>
        public required string Number { get; set; }
        public required int Version { get; set; }
        public required CureAction Action { get; set; }
        public bool? Upheld { get; set; }
        public string? Text { get; set; }
    }

    public static Permission Needs(CureAction action) => action switch
    {
        CureAction.Close or CureAction.SendBack => Permission.SuperviseCase,
        CureAction.CallBack => Permission.LogCase,
        _ => Permission.KeepMaterials,
    };

    /// <exception cref="RuleException"><c>Rating.Unknown</c>, also outside the actor's scope, or what <see cref="CureRules"/> find.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var visible = db.Cases.VisibleTo(actor);
        var rating = await db.Ratings.Include(x => x.Steps.OrderBy(step => step.Place))
            .SingleOrDefaultAsync(x => visible.Any(one => one.Id == x.CaseId && one.Number == input.Number), ct) ?? throw new RuleException("Rating.Unknown", null, input.Number);
        await db.DemandAsync(actor, Needs(input.Action), null, ct);
        if (input.Action is CureAction.CallBack) throw new RuleException("Rating.NotPossibleNow");
        if (rating.Version != input.Version) throw new RuleException("Rule.Stale");

        rating.Take(new(input.Action, clock.UtcNow(), actor.AccountId, actor.Name, Rate.Trimmed(input.Text), input.Upheld));
        db.Add(rating.Steps[^1]);
        db.AuditEntries.Add(actor.Did("Audit.CureAdvanced", input.Number, clock.UtcNow(), $"{input.Action}"));
    }, ct);
}
