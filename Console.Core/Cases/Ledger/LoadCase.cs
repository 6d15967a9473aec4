using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Ledger;

/// <summary>One case with all that its page draws: what is next and for whom, the clock, the materials, the history.</summary>
public sealed class LoadCase(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    public sealed record View(
        Case Case, ItemVersion Item, string Source, string Decider, string? Holder, bool IsMine, IReadOnlyList<Transition> Next, ClockView? Clock)
    {
        /// <summary>The last day on which defects can be notified; from the next one the case counts as accepted.</summary>
        public DateOnly? NoticeBy { get; init; }
    }

    /// <summary>The clock at the end of today, or at closure.</summary>
    public sealed record ClockView(int Used, int Limit, int Left, int Over, bool Stopped, IReadOnlyList<ExplainedDay> Days);

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also for a case that exists outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var (subject, item) = await dbs.ReadAsync(async db =>
        {
            var found = await db.Cases.VisibleTo(actor)
                .Include(x => x.Materials.OrderBy(material => material.Place)).Include(x => x.Suspensions.OrderBy(suspension => suspension.StartedOn))
                .Include(x => x.Events.OrderBy(line => line.Place))
                .AsSplitQuery().SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Case.Unknown", null, number);
            return (found, await db.ItemVersions.SingleAsync(x => x.Id == found.ItemVersionId, ct));
        }, ct);

        var next = CaseFlow.From(subject.Status).Where(way => !way.IsAutomatic && actor.May(way.Permission) && Suits(way, subject)
            && actor.Covers(way.Permission is Permission.LogCase ? subject.Source : subject.Decider)).ToList();
        return new(
            subject, item, tree.FullName(subject.Source), tree.FullName(subject.Decider),
            subject.Holder is { } holder ? tree.FullName(holder) : null, subject.Holder == actor.Unit, next,
            await ClockAsync(subject, ct))
        { NoticeBy = await NoticeByAsync(subject, ct) };
    }

    // Ways that exist in the table but not for this case; the rules refuse them as well.
    private static bool Suits(Transition way, Case subject) => way.Action switch
    {
        CaseAction.Grant or CaseAction.Refuse when subject.Status is CaseStatus.Accepted => subject.Handling is HandlingKind.Immediate,
        CaseAction.Accept or CaseAction.NotifyDefects or CaseAction.RefuseAcceptance => !subject.Waits,
        CaseAction.Extend => subject.ExtendedDays == 0,
        CaseAction.Archive when subject.Status is CaseStatus.ClosedGranted => subject.CertificateName is null,
        _ => true,
    };

    private async Task<DateOnly?> NoticeByAsync(Case subject, CancellationToken ct)
    {
        if (subject.Status is not CaseStatus.Received || subject.Waits) return null;

        var (calendar, complete) = (await calendars.InAsync(subject.Source, ct), subject.SuppliedOn ?? subject.ReceivedOn);
        // A year nobody entered yet must not close the page of a case that merely reaches into it.
        return calendar.IsMaintained(complete.AddDays(14).Year) ? NoticePeriod.LastDay(calendar, complete) : null;
    }

    private async Task<ClockView?> ClockAsync(Case subject, CancellationToken ct)
    {
        if (subject.AcceptedOn is not { } accepted) return null;

        var calendar = await calendars.InAsync(subject.Source, ct);
        var day = subject.ClosedOn ?? clock.Today();
        var (limit, running) = (subject.Promised.Days + subject.ExtendedDays, subject.Clock(calendar, subject.Promised));
        var through = subject.DueOn is { } due && due > day ? due : day;
        return new(
            subject.ElapsedDays ?? running.Elapsed(day), limit, running.Left(day), running.Over(day), subject.SuspendedOn is not null,
            [.. running.Explain(through < accepted.AddDays(120) ? through : accepted.AddDays(120))]);
    }
}
