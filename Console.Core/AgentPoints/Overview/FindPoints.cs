using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>The list of points, a page at a time, each with its six elements as they are on the day.</summary>
public sealed class FindPoints(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public const int PageSize = 50;

    public sealed record Row
    {
        public required string Code { get; init; }
        public required UnitPath Path { get; init; }
        public required UnitKind Kind { get; init; }
        public required PointStatus Status { get; init; }
        public required string Address { get; init; }
        public required string? Phone { get; init; }
        public required DateOnly? FullUntil { get; init; }
        public required DateOnly? LastCaseOn { get; init; }
        public required string? Agent { get; init; }
        public required bool Awaiting { get; init; }
        public required IReadOnlyDictionary<Element, ElementState> States { get; init; }
        public required bool IsFull { get; init; }
    }

    /// <summary>The page by its number, from 1, and the exact number of all.</summary>
    public async Task<Slice<Row>> RunAsync(PointFilter filter, int page, Actor actor, CancellationToken ct)
    {
        var unit = await trees.ScopeAsync(filter.Unit, actor, ct);
        var day = clock.Today();
        return await dbs.ReadAsync(async db =>
        {
            var points = filter.Apply(db.AgentPoints.VisibleTo(actor), db, unit, day);
            var tenures = db.AgentTenures;
            var rows = await filter.Order(points).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
                .Select(x => new
                {
                    Point = x,
                    Elements = x.Elements.Select(one => new { one.Element, one.State, one.ValidUntil, one.AwaitingSince }).ToList(),
                    Agent = tenures.Where(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null).Select(tenure => tenure.Name).FirstOrDefault(),
                })
                .AsSplitQuery().ToListAsync(ct);

            return new Slice<Row>([.. rows.Select(row => new Row
            {
                Code = row.Point.Code, Path = row.Point.Path, Kind = row.Point.Kind, Status = row.Point.Status,
                Address = row.Point.Address, Phone = row.Point.Phone, FullUntil = row.Point.FullUntil, LastCaseOn = row.Point.LastCaseOn,
                Agent = row.Agent, Awaiting = row.Elements.Exists(one => one.AwaitingSince is not null),
                States = row.Elements.ToDictionary(one => one.Element, one => PointElement.StateOn(one.State, one.ValidUntil, day)),
                IsFull = row.Point.FullUntil >= day,
            })], await points.LongCountAsync(ct));
        }, ct);
    }

    /// <summary>How many the list would show.</summary>
    public async Task<long> CountAsync(PointFilter filter, Actor actor, CancellationToken ct)
    {
        var unit = await trees.ScopeAsync(filter.Unit, actor, ct);
        return await dbs.ReadAsync(db => filter.Apply(db.AgentPoints.VisibleTo(actor), db, unit, clock.Today()).LongCountAsync(ct), ct);
    }
}
