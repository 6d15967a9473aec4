using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Claims;

/// <summary>
/// Says who of the actor's unit works on cases that wait for it: the actor, a colleague, or nobody in particular.
/// Each case is a matter of its own; when two take the same case, one has it and the other is told who.
/// </summary>
public sealed class AssignCases(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public required IReadOnlyList<string> Numbers { get; init; }
        public required AssignmentKind Kind { get; init; }
        /// <summary>The colleague, for <see cref="AssignmentKind.Assigned"/>.</summary>
        public Guid? To { get; init; }
        public string? Reason { get; init; }
    }

    /// <summary>What became of one case; nothing is broken when it was done.</summary>
    public sealed record Outcome(string Number, IReadOnlyList<BrokenRule> Broken);

    /// <exception cref="RuleException"><c>Claim.ReasonMissing</c>, <c>Claim.ReasonTooLong</c>, <c>Claim.ToMissing</c>, <c>Claim.TooMany</c></exception>
    public async Task<IReadOnlyList<Outcome>> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        var asked = input with { Reason = string.IsNullOrWhiteSpace(input.Reason) ? null : input.Reason.Trim(), Numbers = [.. input.Numbers.Distinct()] };
        RuleException.ThrowIfAny(ClaimRules.CheckRequest(asked.Kind, asked.To, asked.Reason, asked.Numbers.Count));

        var outcomes = new List<Outcome>();
        foreach (var number in asked.Numbers) outcomes.Add(new(number, await BrokenAsync(number, asked, actor, ct)));
        return outcomes;
    }

    private async Task<IReadOnlyList<BrokenRule>> BrokenAsync(string number, Input input, Actor actor, CancellationToken ct)
    {
        try
        {
            await dbs.WriteAsync(db => AssignAsync(db, number, input, actor, ct), ct);
            return [];
        }
        catch (RuleException refused)
        {
            return refused.Broken;
        }
    }

    private async Task AssignAsync(ConsoleDb db, string number, Input input, Actor actor, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var visible = db.Cases.VisibleTo(actor).Where(x => x.Number == number);
        var found = await visible.AsNoTracking().NumberedAsync(number, ct);
        if (!await visible.WaitingFor(actor).AnyAsync(ct)) throw new RuleException("Claim.NotYourStep");

        var (toId, to, toMay) = await TargetAsync(db, visible, input, actor, ct);
        var claimant = await db.ClaimantAsync(found, ct);
        RuleException.ThrowIfAny(ClaimRules.Check(
            new(input.Kind, actor.AccountId, toId, to, toMay, input.Reason, claimant is null ? null : found.ClaimedById, claimant)));

        // Only as it was seen: on PostgreSQL somebody else may have taken it since it was read.
        var (id, version, holder) = (found.Id, found.Version, found.ClaimedById);
        var written = await db.Cases.Where(x => x.Id == id && x.Version == version && x.ClaimedById == holder)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.ClaimedById, toId).SetProperty(x => x.ClaimedBy, to), ct);
        if (written == 0) throw new RuleException("Claim.Moved");
        db.Assignments.Add(new()
        {
            CaseId = id, Kind = input.Kind, ToId = toId, To = to, ById = actor.AccountId, By = actor.Name, Reason = input.Reason, At = clock.UtcNow(),
        });
    }

    private static async Task<(Guid? Id, string? Name, bool May)> TargetAsync(
        ConsoleDb db, IQueryable<Case> subject, Input input, Actor actor, CancellationToken ct)
    {
        if (input.Kind is AssignmentKind.Claimed) return (actor.AccountId, actor.Name, true);
        if (input.Kind is AssignmentKind.Released) return default;

        var posts = (await db.StandingAt(actor.Unit).Actors(db).ToListAsync(ct)).FindAll(post => post.AccountId == input.To);
        foreach (var post in posts)
            if (post.May(Permission.ReadCases) && await subject.WaitingFor(post).AnyAsync(ct)) return (post.AccountId, post.Name, true);
        return (input.To, posts.FirstOrDefault()?.Name, false);
    }
}
