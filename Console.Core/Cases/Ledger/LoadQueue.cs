using GovConsole.Access;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Terms;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Ledger;

/// <summary>
/// 我的待办: what waits for an actor, most pressing first. Each group says how many it holds and shows the first of them;
/// a case stands in one group.
/// </summary>
public sealed class LoadQueue(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public const int Shown = 50;
    private const int SoonDays = 2;

    public sealed record Row
    {
        public required string Number { get; init; }
        public required CaseStatus Status { get; init; }
        public required HandlingKind Handling { get; init; }
        public required string Item { get; init; }
        public required string Applicant { get; init; }
        public required UnitPath Source { get; init; }
        public required string? Handler { get; init; }
        /// <summary>认领人: who works on this step; null while it lies open for the unit.</summary>
        public required string? ClaimedBy { get; init; }
        public required DateOnly ReceivedOn { get; init; }
        public required DateOnly? SuppliedOn { get; init; }
        /// <summary>The last day in time: of the promise, or of the notice for what is not accepted yet.</summary>
        public required DateOnly? DueOn { get; init; }
        /// <summary>Until when it is to be sent up, while it lies where it was received.</summary>
        public required DateOnly? SendUpBy { get; init; }
        public required bool IsToSendUp { get; init; }
        public required LimitUnit Unit { get; init; }
        /// <summary>R04: the part of the way whose limit has passed; null while it is in time.</summary>
        public StepPhase? LateStep { get; init; }
        /// <summary>R11: a special procedure was said to be over by now.</summary>
        public bool IsProcedureLate { get; init; }
        /// <summary>Days left until then, negative for days over.</summary>
        public int? Margin { get; init; }
    }

    public sealed record Group(QueueGroup Kind, long Total, IReadOnlyList<Row> Rows);

    /// <summary>The actor's own queue with what nobody works on yet, or with <paramref name="team"/> the whole of what waits for the unit.</summary>
    public async Task<IReadOnlyList<Group>> RunAsync(Actor actor, CancellationToken ct, bool team = false)
    {
        var (almanac, today) = (await calendars.CurrentAsync(ct), clock.Today());
        var soon = Soon(almanac.In(actor.Unit), today);
        return await dbs.ReadAsync(async db =>
        {
            var waiting = db.Cases.VisibleTo(actor).WaitingFor(actor);
            if (!team) waiting = waiting.Untaken(db, actor);
            var groups = new List<Group>();
            foreach (var kind in Enum.GetValues<QueueGroup>())
            {
                var cases = In(kind, waiting, today, soon);
                if (await cases.LongCountAsync(ct) is > 0 and var total)
                    groups.Add(new(kind, total, [.. (await FirstAsync(db, cases, db.WorkingAt(actor.Unit), today, ct)).Select(row => Dated(row, almanac, today))]));
            }
            return groups;
        }, ct);
    }

    private static IQueryable<Case> In(QueueGroup kind, IQueryable<Case> cases, DateOnly today, DateOnly soon)
    {
        var running = cases.Where(x => x.AcceptedOn != null && x.ClosedOn == null && x.DueOn != null);
        return kind switch
        {
            QueueGroup.Overdue => running.Where(x => x.DueOn < today),
            QueueGroup.DueToday => running.Where(x => x.DueOn == today),
            QueueGroup.DueSoon => running.Where(x => x.DueOn > today && x.DueOn <= soon),
            QueueGroup.DueLater => running.Where(x => x.DueOn > soon),
            QueueGroup.ToAccept => cases.Where(x => x.Status == CaseStatus.Received && x.HolderCode == x.DeciderCode || x.Status == CaseStatus.PreReview),
            QueueGroup.ToSendUp => cases.Where(x => x.Status == CaseStatus.Received && x.HolderCode != x.DeciderCode),
            QueueGroup.Suspended => cases.Where(x => x.Status == CaseStatus.Suspended && x.DueOn == null),
            QueueGroup.ToCorrect => cases.Where(x =>
                x.Status == CaseStatus.AwaitingCorrection || x.Status == CaseStatus.PreReturned || x.Status == CaseStatus.Draft),
            _ => cases.Where(x => x.ClosedOn != null),
        };
    }

    private static Task<List<Row>> FirstAsync(ConsoleDb db, IQueryable<Case> cases, IQueryable<Guid?> working, DateOnly today, CancellationToken ct) => (
        from found in cases.OrderBy(x => x.DueOn).ThenBy(x => x.SuppliedOn ?? x.ReceivedOn).ThenBy(x => x.Id).Take(Shown)
        join item in db.ItemVersions on found.ItemVersionId equals item.Id
        orderby found.DueOn, found.SuppliedOn ?? found.ReceivedOn, found.Id
        select new Row
        {
            Number = found.Number, Status = found.Status, Handling = found.Handling, Item = item.Name, Applicant = found.Applicant.Name,
            Source = found.Source, Handler = found.Handler, ClaimedBy = working.Contains(found.ClaimedById) ? found.ClaimedBy : null, ReceivedOn = found.ReceivedOn, SuppliedOn = found.SuppliedOn,
            SendUpBy = found.SentUpOn == null ? found.SendUpBy : null, IsToSendUp = found.Status == CaseStatus.Received && found.HolderCode != found.DeciderCode,
            DueOn = found.ClosedOn == null ? found.DueOn : found.Status == CaseStatus.Delivered ? null : found.DeliverBy, Unit = found.Promised.Unit,
            LateStep = found.StepDueOn < today ? found.Step : null, IsProcedureLate = found.ResumeBy < today,
        }).ToListAsync(ct);

    private static Row Dated(Row row, Almanac almanac, DateOnly today)
    {
        var calendar = almanac.In(row.Source);
        if (row.Status is CaseStatus.ClosedGranted or CaseStatus.ClosedRefused) row = row with { Unit = LimitUnit.Workdays };
        if (row is { IsToSendUp: true, SendUpBy: not null }) row = row with { DueOn = row.SendUpBy, Unit = LimitUnit.Workdays };
        else if (row.Status is CaseStatus.Received) row = row with { DueOn = LastDay(calendar, row.SuppliedOn ?? row.ReceivedOn), Unit = LimitUnit.Workdays };
        return row.DueOn is { } due ? row with { Margin = DueMargin.Of(due, row.Unit, calendar, today) } : row;
    }

    private static DateOnly? LastDay(WorkdayCalendar calendar, DateOnly receivedOn) =>
        IsMaintained(calendar, receivedOn) ? NoticePeriod.LastDay(calendar, receivedOn) : null;

    private static DateOnly Soon(WorkdayCalendar calendar, DateOnly today) =>
        IsMaintained(calendar, today) ? calendar.AddWorkdays(today, SoonDays) : today.AddDays(SoonDays);

    // No run of holidays is longer than this; a year nobody maintains yet must not hide the queue.
    private static bool IsMaintained(WorkdayCalendar calendar, DateOnly day) =>
        calendar.IsMaintained(day.Year) && calendar.IsMaintained(day.AddDays(20).Year);
}
