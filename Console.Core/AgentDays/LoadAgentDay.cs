using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Agents.Books;
using GovConsole.Assessments;
using GovConsole.Assets;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Inspections;
using GovConsole.Inspections.Rectifications;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Ratings;
using GovConsole.Statistics;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentDays;

/// <summary>The day of the agent of one village: who serves, what lies here, whom to call, and how the point stands.</summary>
public sealed class LoadAgentDay(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    /// <summary>How many of today's cases are shown; the count says how many there are.</summary>
    public const int ShownToday = 5;

    /// <summary>Of the actor's own unit.</summary>
    /// <exception cref="RuleException"><c>Day.NotAVillage</c> for a unit that has no agent point.</exception>
    public async Task<AgentDayView> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.LogCase);
        actor.Demand(Permission.ReadAgentPoints);
        var village = (await trees.GetAsync(ct)).Get(actor.Unit.Code);
        if (!village.Kind.HasPoint()) throw new RuleException("Day.NotAVillage", null, village.Name);
        var (calendar, today) = (await calendars.InAsync(village.Path, ct), clock.Today());
        return await dbs.ReadAsync(async db =>
        {
            var held = await HeldAsync(db, actor, calendar, today, ct);
            var logged = db.Cases.VisibleTo(actor).Where(CaseMeasures.Counted(Measure.Received)).Where(x => x.ReceivedOn == today);
            var point = await db.AgentPoints.Include(x => x.Elements).SingleOrDefaultAsync(x => x.Code == village.Code, ct);
            return new AgentDayView
            {
                Village = village, Today = today, Point = point, Held = held,
                Duty = (await db.BooksAsync([village.Code], new(today, today), ct))[village.Code].DutyOn(today, calendar),
                LoggedToday = await logged.CountAsync(ct),
                Logged = await LatestAsync(db, logged, ct),
                Calls = [.. CallsOf(held), .. await CallBacksAsync(db, actor, calendar, today, ct)],
                Rectifications = await db.Rectifications.VisibleTo(actor).Where(x => x.State == RectificationState.Open).OrderBy(x => x.DueOn).ThenBy(x => x.Id).ToListAsync(ct),
                Computers = await ComputersAsync(db, village.Code, point, calendar, today, ct),
                Sheet = await SheetAsync(db, village.Code, calendar, today, ct),
            };
        }, ct);
    }

    private static async Task<List<HeldCase>> HeldAsync(ConsoleDb db, Actor actor, WorkdayCalendar calendar, DateOnly today, CancellationToken ct)
    {
        var rows = await (
            from one in db.Cases.VisibleTo(actor).WaitingFor(actor)
            join item in db.ItemVersions on one.ItemVersionId equals item.Id
            select new
            {
                one.Number, Item = item.Name, one.Applicant.Name, one.Applicant.PhoneMasked, one.Status, one.SentUpOn, one.SendUpBy, one.DeliverBy,
                one.ReceivedOn, one.CorrectionNotifiedOn, one.ClosedOn, InPost = one.Parcels.Any(parcel => parcel.SignedOn == null && parcel.ReturnedOn == null),
                // The day on which it came to lie here.
                CameAt = one.Events.Where(line => line.HolderCode == one.HolderCode && (line.Action == CaseAction.HandDown || line.Action == CaseAction.ReturnDown))
                    .Max(line => (DateTime?)line.At),
            }).ToListAsync(ct);
        return
        [
            .. from row in rows
               let errand = DayRules.ErrandOf(row.Status, row.SentUpOn is not null, row.InPost)
               where errand is not null
               let came = row.CameAt is { } at ? Beijing.Day(at) : (DateOnly?)null
               let since = errand switch
               {
                   Errand.Supply => row.CorrectionNotifiedOn,
                   Errand.Collect or Errand.UnderWay or Errand.Archive => came ?? row.ClosedOn,
                   _ => came,
               } ?? row.ReceivedOn
               orderby since, row.Number
               select new HeldCase(row.Number, row.Item, row.Name, row.PhoneMasked, errand.Value, since, Waited(calendar, since, today) ?? 0)
               {
                   Until = errand switch { Errand.SendUp => row.SendUpBy, Errand.Collect => row.DeliverBy, _ => null },
               },
        ];
    }

    private static IEnumerable<Call> CallsOf(IEnumerable<HeldCase> held) =>
        from one in held
        let why = DayRules.CallFor(one.Errand, one.Workdays)
        where why is not null
        orderby why
        select new Call(why.Value, one.Number, one.Item, one.Applicant, one.PhoneMasked, one.Since, one.Workdays);

    private static async Task<List<Call>> CallBacksAsync(ConsoleDb db, Actor actor, WorkdayCalendar calendar, DateOnly today, CancellationToken ct)
    {
        var rows = await (
            from rating in db.Ratings
            where rating.Stage == CureStage.ToCallBack
            join one in db.Cases.VisibleTo(actor) on rating.CaseId equals one.Id
            join item in db.ItemVersions on one.ItemVersionId equals item.Id
            orderby rating.Id
            select new { one.Number, Item = item.Name, one.Applicant.Name, one.Applicant.PhoneMasked, Since = rating.SettledOn ?? rating.RatedOn }).ToListAsync(ct);
        return rows.ConvertAll(row => new Call(CallReason.CallBack, row.Number, row.Item, row.Name, row.PhoneMasked, row.Since, Waited(calendar, row.Since, today) ?? 0));
    }

    // By the number, which is drawn on entry: what was received earlier and sent late stands in front, where it is looked for.
    private static Task<List<LoggedCase>> LatestAsync(ConsoleDb db, IQueryable<Case> logged, CancellationToken ct) => (
        from one in logged.OrderByDescending(x => x.Number).Take(ShownToday)
        join item in db.ItemVersions on one.ItemVersionId equals item.Id
        orderby one.Number descending
        select new LoggedCase(one.Number, item.Name, one.Applicant.Name, one.Status)).ToListAsync(ct);

    private static async Task<List<WatchedComputer>> ComputersAsync(
        ConsoleDb db, string code, AgentPoint? point, WorkdayCalendar calendar, DateOnly today, CancellationToken ct)
    {
        var computers = await db.Assets.Where(x => x.Code == code && x.Kind == AssetKind.Computer && x.RetiredOn == null).OrderBy(x => x.Number).ToListAsync(ct);
        return computers.ConvertAll(one => new WatchedComputer(one, point is null
            ? null : Silence.KnownSince(Silence.Watched.Of(one, point.Status, point.StatusSince), today, calendar)));
    }

    private static async Task<AnnouncedSheet?> SheetAsync(ConsoleDb db, string code, WorkdayCalendar calendar, DateOnly today, CancellationToken ct) =>
        await db.Set<Assessment>().Include(x => x.Lines).Where(x => x.Code == code && x.Stage == AssessmentStage.Announced && x.ObjectBy >= today)
            .OrderByDescending(x => x.Quarter).FirstOrDefaultAsync(ct) is { ObjectBy: { } until } sheet
            ? new(sheet.Quarter, sheet.Total, sheet.Grade, sheet.Lines.Count(line => line.Counts), until, Waited(calendar, today, until))
            : null;

    // A year whose calendar nobody entered yet must not hide the day.
    private static int? Waited(WorkdayCalendar calendar, DateOnly since, DateOnly through)
    {
        for (var year = since.Year; year <= through.Year; year++)
            if (!calendar.IsMaintained(year)) return null;
        return calendar.CountWorkdays(since, through);
    }
}
