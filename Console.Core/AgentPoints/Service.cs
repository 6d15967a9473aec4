using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints;

/// <summary>When a point served: its 筹建, 运行, 暂停 and 撤并 in the order of days.</summary>
public sealed record Service(IReadOnlyList<Service.Stretch> Stretches)
{
    /// <summary>A status and the first day on which it held.</summary>
    public sealed record Stretch(PointStatus Status, DateOnly Since);

    /// <summary>A point that nobody has opened.</summary>
    public static readonly Service None = new([]);

    /// <summary>How it stood at the end of a day; null before it was opened.</summary>
    public Stretch? At(DateOnly day) => Stretches.LastOrDefault(stretch => stretch.Since <= day);

    public bool OperatedOn(DateOnly day) => At(day)?.Status is PointStatus.Operating;

    /// <summary>On every day of a period.</summary>
    public bool OperatedThroughout(Period period) =>
        OperatedOn(period.From) && Stretches.Where(stretch => stretch.Since > period.From && stretch.Since <= period.To).All(stretch => stretch.Status is PointStatus.Operating);
}

public static class Services
{
    /// <summary>The service of each point by its code, as far as it is entered for days up to one.</summary>
    public static async Task<Dictionary<string, Service>> ServicesAsync(this ConsoleDb db, IQueryable<AgentPoint> points, DateOnly through, CancellationToken ct)
    {
        var lines = await db.StatusChanges.Where(x => x.On <= through && points.Any(point => point.Code == x.Code))
            .OrderBy(x => x.Id).Select(x => new { x.Code, x.Status, x.On }).ToListAsync(ct);
        return lines.GroupBy(line => line.Code).ToDictionary(same => same.Key, same => new Service([.. same.Select(line => new Service.Stretch(line.Status, line.On))]));
    }
}
