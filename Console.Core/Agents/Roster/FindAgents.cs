using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Books;
using GovConsole.Agents.Transfers;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Roster;

/// <summary>代办员花名册: a row for each village with its agent and backup as they are today, a page at a time or whole for an export.</summary>
public sealed class FindAgents(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    public const int PageSize = 50;

    public sealed record Row(string Code, UnitPath Path)
    {
        public required AgentTenure? Primary { get; init; }
        public required AgentTenure? Backup { get; init; }
        /// <summary>Trained this year, or by a course that still holds.</summary>
        public required bool Trained { get; init; }
        public required DateOnly? TrainedOn { get; init; }
        public required AgentLeave? Leave { get; init; }
        public required AgentTenure? StandIn { get; init; }
        /// <summary>The tenure whose hand-over is missing.</summary>
        public required Guid? NotHandedOver { get; init; }
    }

    /// <summary>The page by its number, from 1, and the exact number of all.</summary>
    public Task<Slice<Row>> RunAsync(AgentFilter filter, int page, Actor actor, CancellationToken ct) =>
        AskAsync(filter, (Math.Max(page, 1) - 1) * PageSize, PageSize, actor, ct);

    /// <summary>All of them, up to a number.</summary>
    /// <exception cref="RuleException"><c>Agents.TooManyToExport</c></exception>
    public async Task<IReadOnlyList<Row>> AllAsync(AgentFilter filter, int most, Actor actor, CancellationToken ct)
    {
        var found = await AskAsync(filter, 0, most, actor, ct);
        return found.Total <= most ? found.Rows : throw new RuleException("Agents.TooManyToExport", null, most);
    }

    private async Task<Slice<Row>> AskAsync(AgentFilter filter, int skip, int take, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var unit = await trees.ScopeAsync(filter.Unit, actor, ct);
        var (almanac, day) = (await calendars.CurrentAsync(ct), clock.Today());
        return await dbs.ReadAsync(async db =>
        {
            var late = filter.Lack is AgentLack.NotHandedOver ? await LateAsync(db, unit, almanac, day, ct) : [];
            var points = filter.Apply(db.AgentPoints.VisibleTo(actor), db, unit, day, late);
            var shown = await points.OrderBy(x => x.Code).Skip(skip).Take(take).Select(x => new { x.Code, x.Path }).ToListAsync(ct);
            var books = await db.BooksAsync(shown.ConvertAll(point => point.Code), Period.Day(day), ct);
            return new Slice<Row>([.. shown.Select(point => Of(point.Code, point.Path, books[point.Code], day, almanac.In(point.Path)))], await points.LongCountAsync(ct));
        }, ct);
    }

    private static Row Of(string code, UnitPath path, VillageBook book, DateOnly day, WorkdayCalendar calendar)
    {
        var (primary, year) = (book.PrimaryOn(day), new Period(new(day.Year, 1, 1), day));
        var leave = primary is null ? null : book.LeaveOn(primary.Id, day);
        return new(code, path)
        {
            Primary = primary, Backup = book.BackupOn(day), Trained = book.TrainedIn(year),
            TrainedOn = primary is null ? null : book.Trainings.Where(training => training.TenureId == primary.Id && training.CountsIn(year)).Max(training => (DateOnly?)training.Day),
            Leave = leave, StandIn = leave?.StandInId is { } id ? book.People.GetValueOrDefault(id) : null, NotHandedOver = book.NotHandedOver(day, calendar)?.Id,
        };
    }

    // Few enough to look at one by one: whoever left last and has no signed list.
    private static async Task<IReadOnlyCollection<string>> LateAsync(ConsoleDb db, UnitPath unit, Almanac almanac, DateOnly day, CancellationToken ct)
    {
        var (points, tenures, handovers) = (db.AgentPoints.Under(unit), db.AgentTenures, db.AgentHandovers);
        var open = await tenures
            .Where(x => x.Primary && x.To != null && points.Any(point => point.Code == x.Code)
                && !tenures.Any(later => later.Code == x.Code && later.Primary && later.To > x.To)
                && !handovers.Any(one => one.FormerId == x.Id && one.LeaverSignedAt != null && one.SuccessorSignedAt != null))
            .Join(db.AgentPoints, tenure => tenure.Code, point => point.Code, (Tenure, point) => new { Tenure, point.Path }).ToListAsync(ct);
        return [.. open.Where(one => TransferRules.IsMissing(one.Tenure, false, day, almanac.In(one.Path))).Select(one => one.Tenure.Code)];
    }
}
