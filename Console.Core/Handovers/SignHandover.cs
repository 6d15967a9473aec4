using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Handovers;

/// <summary>
/// The receiver answers every line and signs. What is confirmed moves to the receiver in the same transaction, what is refused stays with the giver.
/// The day of sending up is the day on which the list was given.
/// </summary>
public sealed class SignHandover(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Number { get; set; }
        /// <summary>The version the receiver saw.</summary>
        public required int Version { get; set; }
        public IReadOnlyList<LineAnswer> Answers { get; set; } = [];
    }

    /// <exception cref="RuleException"><c>Handover.Unknown</c>, also outside the actor's scope, or what <see cref="HandoverRules"/> find.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var handover = await db.Handovers.VisibleTo(actor).Include(x => x.Lines).SingleOrDefaultAsync(x => x.Number == input.Number, ct)
                ?? throw new RuleException("Handover.Unknown", null, input.Number);
            await db.DemandAsync(actor, Permission.KeepMaterials, null, ct);
            RuleException.ThrowIfAny(HandoverRules.CheckSigner(handover, actor.Unit, actor.AccountId));
            if (handover.Version != input.Version) throw new RuleException("Rule.Stale");

            var ids = handover.Lines.Select(line => line.CaseId).ToList();
            var cases = await db.Cases.Where(x => ids.Contains(x.Id))
                .Include(x => x.Materials).Include(x => x.Suspensions).Include(x => x.Defects).Include(x => x.Parcels).ToDictionaryAsync(x => x.Id, ct);
            RuleException.ThrowIfAny(HandoverRules.CheckAnswers(handover, input.Answers, cases));

            var now = clock.UtcNow();
            var refused = input.Answers.Where(answer => answer.Confirmed is false).ToDictionary(answer => answer.Place, answer => (string?)answer.Reason!.Trim());
            await db.TakeAsync(
                [.. handover.Lines.Where(line => !refused.ContainsKey(line.Place)).OrderBy(line => line.Place).Select(line => (cases[line.CaseId], DeedOf(handover, cases[line.CaseId])))],
                now, ct);
            handover.Sign(refused, actor.AccountId, actor.Name, now);
            db.AuditEntries.Add(actor.Did("Audit.HandoverSigned", handover.Number, now, $"{handover.Lines.Count - refused.Count}/{handover.Lines.Count}"));

            Deed DeedOf(Handover list, Case subject) =>
                new(new Course(list.Way, list.To).Action, now, list.GivenById, list.GivenBy, almanac.In(subject.Source))
                {
                    SentOn = Beijing.Day(list.GivenAt), Content = $"{list.Number}（{actor.Name}）",
                };
        }, ct);
    }
}
