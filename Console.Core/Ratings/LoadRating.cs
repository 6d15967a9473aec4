using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>What comes after a case: its rating and what was done about it, the calls, and what the actor may add.</summary>
public sealed class LoadRating(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public sealed record View(
        string Number, string Item, string Applicant, string Source, string Decider, Rating? Rating, IReadOnlyList<CallBack> Calls, bool MayRate, bool MayCall, IReadOnlyList<CureAction> Next)
    {
        /// <summary>The last call that reached somebody.</summary>
        public CallBack? Reached => Calls.LastOrDefault(call => call.Reached);
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also for a case that exists outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var subject = await db.Cases.VisibleTo(actor).NumberedAsync(number, ct);
            var item = await db.ItemVersions.Where(x => x.Id == subject.ItemVersionId).Select(x => x.Name).SingleAsync(ct);
            var rating = await db.Ratings.Include(x => x.Steps.OrderBy(step => step.Place)).SingleOrDefaultAsync(x => x.CaseId == subject.Id, ct);
            var calls = await db.CallBacks.Where(x => x.CaseId == subject.Id).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync(ct);
            var serves = RatingRules.IsRatable(subject) && actor.May(Permission.LogCase) && actor.Covers(subject.Source);
            return new View(
                number, item, subject.Applicant.Name, tree.FullName(subject.Source), tree.FullName(subject.Decider), rating, calls, serves && rating is null, serves,
                rating?.Stage is { } stage ? [.. CureRules.From(stage).Where(action => action is CureAction.CallBack ? serves : actor.May(AdvanceCure.Needs(action)))] : []);
        }, ct);
    }
}
