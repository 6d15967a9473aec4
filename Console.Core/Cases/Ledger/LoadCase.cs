using GovConsole.Access;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Cases.Terms;
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
        /// <summary>Through whose hands it went within its units, first to last, and who works on the present step.</summary>
        public IReadOnlyList<Assignment> Hands { get; init; } = [];

        public string? Claimant { get; init; }

        /// <summary>The last day on which defects can be notified; from the next one the case counts as accepted.</summary>
        public DateOnly? NoticeBy { get; init; }

        /// <summary>Every stay in a part of the way, with what it took and what it had.</summary>
        public IReadOnlyList<StepRecord> Steps { get; init; } = [];

        public IReadOnlyList<ProcedureRecord> Procedures { get; init; } = [];

        /// <summary>The units through which the case goes, from below, each with its code.</summary>
        public IReadOnlyList<(string Code, string Name)> Way { get; init; } = [];

        /// <summary>R19: it still lies where it was received though the days for sending it up are over.</summary>
        public bool IsSendUpLate { get; init; }

        /// <summary>The ten days for handing over what was decided are over.</summary>
        public bool IsDeliveryLate { get; init; }
        /// <summary>The last day until which missing materials can be promised; null when the case is not to be accepted now.</summary>
        public DateOnly? GapBy { get; init; }

        /// <summary>Whether receipts and files of the materials are the actor's to enter.</summary>
        public bool MayKeepMaterials { get; init; }
    }

    /// <summary>The clock at the end of today, or at closure.</summary>
    public sealed record ClockView(int Used, int Limit, int Left, int Over, bool Stopped)
    {
        /// <summary>Day by day why the promise is due when it is, and the law's limit.</summary>
        public required CountedDays Promised { get; init; }
        public required CountedDays Statutory { get; init; }
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also for a case that exists outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var (subject, item, hands, claimant) = await dbs.ReadAsync(async db =>
        {
            var found = await db.Cases.VisibleTo(actor)
                .Include(x => x.Materials.OrderBy(material => material.Place)).ThenInclude(material => material.Files.OrderBy(file => file.AddedAt)).ThenInclude(file => file.File)
                .Include(x => x.Defects.OrderBy(defect => defect.Place)).Include(x => x.Suspensions.OrderBy(suspension => suspension.StartedOn).ThenBy(suspension => suspension.Id))
                .Include(x => x.Parcels.OrderBy(parcel => parcel.SentOn).ThenBy(parcel => parcel.Id)).Include(x => x.VisitLog.OrderBy(visit => visit.On).ThenBy(visit => visit.Id))
                .Include(x => x.Events.OrderBy(line => line.Place))
                .AsSplitQuery().NumberedAsync(number, ct);
            var hands = await db.Assignments.Where(line => line.CaseId == found.Id).OrderBy(line => line.Id).ToListAsync(ct);
            return (found, await db.ItemVersions.SingleAsync(x => x.Id == found.ItemVersionId, ct), hands, await db.ClaimantAsync(found, ct));
        }, ct);

        var next = CaseFlow.From(subject.Status).Where(way => !way.IsAutomatic && actor.May(way.Permission) && Suits(way, subject, clock.Today())
            && actor.Covers(way.Where(subject)) && !PlaceRules.Check(subject, way.Action).Any()).ToList();
        return new(
            subject, item, tree.FullName(subject.Source), tree.FullName(subject.Decider),
            subject.Holder is { } holder ? tree.FullName(holder) : null, subject.HolderCode == actor.Unit.Code, next,
            await ClockAsync(subject, ct))
        {
            Hands = hands,
            Claimant = claimant,
            NoticeBy = await NoticeByAsync(subject, ct),
            GapBy = await GapByAsync(subject, ct),
            MayKeepMaterials = LoadMaterial.MayKeep(subject, actor),
            Steps = StepRecord.Of(subject, await calendars.InAsync(subject.Source, ct), clock.Today()),
            Procedures = await ProceduresAsync(subject, ct),
            Way = [.. subject.Way.Select(unit => (unit.Code, tree.Name(unit.Code)))],
            IsSendUpLate = subject is { Status: CaseStatus.Received, SentUpOn: null, SendUpBy: { } by } && by < clock.Today(),
            IsDeliveryLate = subject is { Status: CaseStatus.ClosedGranted or CaseStatus.ClosedRefused, DeliverBy: { } last } && last < clock.Today(),
        };
    }

    // Ways that exist in the table but not for this case; the rules refuse them as well.
    private static bool Suits(Transition way, Case subject, DateOnly today) => way.Action switch
    {
        CaseAction.Grant or CaseAction.Refuse when subject.Status is CaseStatus.Accepted => subject.Handling is HandlingKind.Immediate,
        CaseAction.SupplyGap => subject.HasOpenGap,
        CaseAction.Accept or CaseAction.NotifyDefects or CaseAction.RefuseAcceptance => !subject.Waits,
        CaseAction.Extend => TermRules.MayExtend(subject, today),
        CaseAction.Conclude => subject.RunningSuspensions.Count() > 1,
        CaseAction.Resume => subject.RunningSuspensions.Count() == 1,
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

    private async Task<DateOnly?> GapByAsync(Case subject, CancellationToken ct)
    {
        if (subject.Status is not CaseStatus.Received) return null;

        var (calendar, today) = (await calendars.InAsync(subject.Source, ct), clock.Today());
        return calendar.IsMaintained(today.AddDays(14).Year) ? MaterialRules.LastGapDay(calendar, today) : null;
    }

    private async Task<ClockView?> ClockAsync(Case subject, CancellationToken ct)
    {
        if (subject.AcceptedOn is null) return null;

        var calendar = await calendars.InAsync(subject.Source, ct);
        var day = subject.ClosedOn ?? clock.Today();
        var (limit, running) = (subject.Promised.Days + subject.ExtendedDays, subject.Clock(calendar, subject.Promised));
        return new(subject.ElapsedDays ?? running.Elapsed(day), limit, running.Left(day), running.Over(day), subject.SuspendedOn is not null)
        {
            Promised = CountedDays.Of(subject, calendar, subject.Promised, subject.DueOn, day),
            Statutory = CountedDays.Of(subject, calendar, subject.Statutory, subject.StatutoryDueOn, day),
        };
    }

    private async Task<IReadOnlyList<ProcedureRecord>> ProceduresAsync(Case subject, CancellationToken ct)
    {
        if (subject.Suspensions.Count == 0) return [];

        var calendar = await calendars.InAsync(subject.Source, ct);
        return [.. subject.Suspensions.Select(procedure => ProcedureRecord.Of(procedure, calendar, clock.Today()))];
    }
}
