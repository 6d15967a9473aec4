using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.JointMatters;

/// <summary>
/// One joint matter with its parts, the joint clock and what it spared. Who may see one of its parts sees how all of them stand,
/// since it is one application; the parts themselves open only to whom they are visible.
/// </summary>
public sealed class LoadJointMatter(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    public sealed record Part(Case Case, ItemVersion Item, string Decider, bool IsVisible, IReadOnlyList<string> After, JointPlan.Span Plan);

    /// <summary>The joint clock at the end of today, or at the end of the last part. It runs from the first acceptance on.</summary>
    public sealed record ClockView(DateOnly StartedOn, DateOnly? DueOn, DateOnly? EndedOn, int Used, int Limit, int Left, int Over, bool Stopped);

    public sealed record View(JointMatter Matter, JointState State, string Source, Applicant Applicant, IReadOnlyList<Part> Parts, ClockView? Clock, DateOnly Today)
    {
        /// <summary>The longest way through the parts by their own promises.</summary>
        public int PathDays => Parts.Max(part => part.Plan.To);
    }

    /// <exception cref="RuleException"><c>Joint.Unknown</c>, also when none of its parts lies in the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var (matter, cases, visible, items, order) = await dbs.ReadAsync(async db =>
        {
            var seen = await db.Cases.VisibleTo(actor).Where(x => x.Joint == number).Select(x => x.Id).ToListAsync(ct);
            if (seen.Count == 0) throw new RuleException("Joint.Unknown", null, number);

            var parts = await db.Cases.Where(x => x.Joint == number)
                .Include(x => x.Materials.OrderBy(material => material.Place)).Include(x => x.Suspensions.OrderBy(suspension => suspension.StartedOn))
                .AsSplitQuery().OrderBy(x => x.Number).ToListAsync(ct);
            var (ids, versions) = (parts.ConvertAll(part => part.Id), parts.ConvertAll(part => part.ItemVersionId));
            return (
                await db.JointMatters.SingleAsync(x => x.Number == number, ct), parts, seen,
                await db.ItemVersions.Where(x => versions.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct),
                (await db.CasePrecedences.Where(x => ids.Contains(x.CaseId)).ToListAsync(ct)).ToLookup(x => x.CaseId, x => x.AfterId));
        }, ct);

        var numbers = cases.ToDictionary(part => part.Id, part => part.Number);
        var steps = cases.ConvertAll(part => new JointPlan.Step(part.Number, part.Promised.Days, [.. order[part.Id].Select(id => numbers[id])]));
        var plan = JointPlan.Of(steps);
        return new(
            matter, State(cases), tree.FullName(matter.Source), cases[0].Applicant,
            [.. cases.Select(part => new Part(
                part, items[part.ItemVersionId], tree.FullName(part.Decider), visible.Contains(part.Id), [.. order[part.Id].Select(id => numbers[id])], plan[part.Number]))],
            await ClockAsync(matter, cases, steps, ct), clock.Today());
    }

    internal static JointState State(IEnumerable<Case> parts) =>
        JointStates.Of([.. parts.Select(part => new JointStates.Part(part.AcceptedOn is not null, part.ClosedOn is not null, part.Result))]);

    private async Task<ClockView?> ClockAsync(JointMatter matter, List<Case> cases, List<JointPlan.Step> steps, CancellationToken ct)
    {
        if (cases.Min(part => part.AcceptedOn) is not { } started) return null;

        // What a part was extended by on the longest way, the whole was extended by.
        var extended = steps.ConvertAll(step => step with { Days = step.Days + cases.Single(part => part.Number == step.Key).ExtendedDays });
        var limit = matter.LimitDays + JointPlan.Days(extended) - JointPlan.Days(steps);
        var running = new LimitClock(
            await calendars.InAsync(matter.Source, ct), started, TimeLimit.Workdays(limit),
            cases.SelectMany(part => part.Suspensions).Select(suspension => suspension.Pause));
        var ended = cases.TrueForAll(part => part.ClosedOn is not null) ? cases.Max(part => part.ClosedOn) : null;
        var day = ended ?? clock.Today();
        return new(
            started, running.DueOnIfKnown(), ended, running.Elapsed(day), limit, running.Left(day), running.DueOnIfKnown() is null ? 0 : running.Over(day),
            cases.Exists(part => part.SuspendedOn is not null));
    }
}
