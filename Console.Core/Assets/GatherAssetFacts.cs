using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets;

/// <summary>
/// Gathers the facts of many villages at once, as they stood at the end of a day. Every point that is asked for has a line. Nobody acts here:
/// the caller has demanded that the villages lie in the reader's scope.
/// </summary>
public sealed class GatherAssetFacts(IDbContextFactory<ConsoleDb> dbs, Calendars calendars)
{
    public async Task<IReadOnlyDictionary<string, AssetFacts>> RunAsync(IReadOnlyCollection<string> villages, Period period, DateOnly day, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        return await dbs.ReadAsync(db => GatherAsync(db, almanac, [.. villages.Distinct()], period, day, ct), ct);
    }

    private static async Task<IReadOnlyDictionary<string, AssetFacts>> GatherAsync(
        ConsoleDb db, Almanac almanac, List<string> codes, Period period, DateOnly day, CancellationToken ct)
    {
        var points = db.AgentPoints.Where(x => codes.Contains(x.Code));
        var paths = await points.Select(x => new { x.Code, x.Path }).ToDictionaryAsync(one => one.Code, one => one.Path, ct);
        var services = await db.ServicesAsync(points, day, ct);
        var days = db.HeartbeatDays;
        var assets = (await db.Assets.Where(x => codes.Contains(x.Code) && x.InUseSince <= day && (x.RetiredOn == null || x.RetiredOn > day))
                .Select(x => new InUse(x.Code, x.Kind, x.InUseSince, days.Where(one => one.AssetId == x.Id && one.Day <= day).Max(one => (DateOnly?)one.Day))).ToListAsync(ct))
            .ToLookup(one => one.Code);
        var faults = (await db.Faults.Where(x => codes.Contains(x.Code) && x.ReportedOn <= day)
                .Where(x => x.EndedOn == null || x.EndedOn > day || x.ReportedOn >= period.From && x.ReportedOn <= period.To)
                .Select(x => new { x.Code, x.ReportedOn, x.EndedOn, x.WorkdaysToReport }).ToListAsync(ct)).ToLookup(one => one.Code);
        var calls = (await db.TestCalls.Where(x => codes.Contains(x.Code) && x.On >= period.From && x.On <= period.To && x.On <= day)
                .Select(x => new { x.Code, x.Result }).ToListAsync(ct)).ToLookup(one => one.Code, one => one.Result);
        var lastCalls = await db.TestCalls.Where(x => codes.Contains(x.Code) && x.On <= day)
            .GroupBy(x => x.Code).Select(same => new { same.Key, Last = same.Max(x => x.On) }).ToDictionaryAsync(one => one.Key, one => one.Last, ct);

        return codes.Where(paths.ContainsKey).ToDictionary(code => code, code => new AssetFacts
        {
            Code = code,
            Computers = assets[code].Count(one => one.Kind is AssetKind.Computer),
            Telephones = assets[code].Count(one => one.Kind is AssetKind.Telephone),
            LastHeartbeatOn = assets[code].Max(one => one.LastHeardOn),
            SilentSince = services.GetValueOrDefault(code)?.At(day) is { } served ? SilentSince([.. assets[code]], served, day, almanac.In(paths[code])) : null,
            OpenFaults = faults[code].Count(one => one.EndedOn is null || one.EndedOn > day),
            LateFaults = faults[code].Count(one => period.Contains(one.ReportedOn) && one.WorkdaysToReport > Fault.MostWorkdaysToReport),
            Calls = calls[code].Count(),
            Unanswered = calls[code].Count(result => result is TestCallResult.Unanswered),
            LastCallOn = lastCalls.TryGetValue(code, out var last) ? last : null,
        });
    }

    // One computer that is heard is enough: the village reaches the console.
    private static DateOnly? SilentSince(List<InUse> assets, Service.Stretch point, DateOnly day, WorkdayCalendar calendar)
    {
        var since = assets.Where(one => one.Kind is AssetKind.Computer)
            .Select(one => Silence.KnownSince(new(one.Kind, one.InUseSince, null, point.Status, point.Since, one.LastHeardOn), day, calendar)).ToList();
        return since.Contains(null) ? null : since.Max();
    }

    private sealed record InUse(string Code, AssetKind Kind, DateOnly InUseSince, DateOnly? LastHeardOn);
}
