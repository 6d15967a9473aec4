using GovConsole.AgentPoints.Standards;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>
/// Plays the history of points back to a past day. What comes out is what the console showed at the end of that day: what was entered later,
/// even for an earlier day, was not known then and does not count.
/// </summary>
public static class Playback
{
    /// <summary>All that was ever written down of one village's point.</summary>
    public sealed record Record(
        IReadOnlyCollection<StatusChange> Changes, IReadOnlyCollection<ElementCheck> Checks, IReadOnlyCollection<AgentDay> Days, IReadOnlyCollection<RuleEdition> Editions);

    /// <returns>Null when the point was not open yet.</returns>
    public static AgentPoint? On(Unit village, DateOnly day, Record record)
    {
        var end = Beijing.StartOf(day.AddDays(1));
        if (record.Changes.OrderBy(change => change.Id).FirstOrDefault() is not { } opening || opening.RecordedAt >= end) return null;

        var point = AgentPoint.Open(village, "", null, "", opening.On);
        IEnumerable<(DateTime At, int Kind, long Id, Action Happen)> events =
        [
            .. record.Changes.Where(change => change != opening).Select(change => (change.RecordedAt, 0, change.Id, (Action)(() => point.Become(change.Status, change.Reason, change.On)))),
            .. record.Checks.Select(check => (check.RecordedAt, 1, check.Id, (Action)(() => point.Take(check)))),
            .. record.Days.Select(one => (one.RecordedAt, 2, (long)one.Day.DayNumber, (Action)(() => point.CaseLogged(one.Day)))),
            .. record.Editions.Select(edition => (edition.RecordedAt, 3, edition.Id, (Action)(() => Replace(point, edition, record.Editions)))),
        ];
        foreach (var (_, _, _, happen) in events.Where(one => one.At < end).OrderBy(one => one.At).ThenBy(one => one.Kind).ThenBy(one => one.Id)) happen();
        return point;
    }

    private static void Replace(AgentPoint point, RuleEdition edition, IEnumerable<RuleEdition> all)
    {
        if (edition.Reaches(point.Path, all.Where(one => one.Id < edition.Id))) point.RulesReplaced(edition.From);
    }

    /// <summary>The points of a subtree as they were shown at the end of a day, without what describes them.</summary>
    internal static async Task<List<AgentPoint>> PlayBackAsync(this ConsoleDb db, UnitTree tree, UnitPath unit, DateOnly day, CancellationToken ct)
    {
        var (points, end) = (db.AgentPoints.Under(unit), Beijing.StartOf(day.AddDays(1)));
        var changes = await db.StatusChanges.Where(x => x.RecordedAt < end && points.Any(point => point.Code == x.Code)).ToListAsync(ct);
        var checks = (await db.ElementChecks.Where(x => x.RecordedAt < end && points.Any(point => point.Code == x.Code)).ToListAsync(ct)).ToLookup(check => check.Code);
        var days = (await db.AgentDays.Where(x => x.RecordedAt < end && points.Any(point => point.Code == x.Code)).ToListAsync(ct)).ToLookup(one => one.Code);
        var editions = await db.RuleEditions.ToListAsync(ct);
        return
        [
            .. from history in changes.GroupBy(change => change.Code)
               let point = On(tree.Get(history.Key), day, new([.. history], [.. checks[history.Key]], [.. days[history.Key]], editions))
               where point is not null
               select point,
        ];
    }
}
