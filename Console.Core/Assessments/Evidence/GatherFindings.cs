using GovConsole.AgentPoints;
using GovConsole.Agents.Books;
using GovConsole.Assessments.Scores;
using GovConsole.Assets;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>One village as it is to be assessed: all that costs points in the quarter.</summary>
public sealed record Examined(string Code, string? Agent, IReadOnlyList<Finding> Findings);

/// <summary>
/// Reads from every feature what costs points, for all operating points of a unit at once. Nobody acts here: the caller has demanded the scope.
/// A quarter that still runs is read as it stands on the day.
/// </summary>
public sealed class GatherFindings(IDbContextFactory<ConsoleDb> dbs, GatherAgentFacts agents, GatherAssetFacts assets, TimeProvider clock)
{
    /// <returns>The points that operated on the last day of the quarter, in the order of their codes.</returns>
    public async Task<IReadOnlyList<Examined>> RunAsync(UnitPath unit, DateOnly quarter, CancellationToken ct)
    {
        var (period, today) = (Period.Quarter(quarter), clock.Today());
        var day = period.To < today ? period.To : today;
        var operating = await dbs.ReadAsync(db => OperatingAsync(db, unit, day, ct), ct);
        var (codes, paths) = (operating.ConvertAll(point => point.Code), operating.ConvertAll(point => point.Path));
        var (facts, equipment) = (await agents.RunAsync(codes, period, ct), await assets.RunAsync(codes, period, day, ct));

        return await dbs.ReadAsync(async db =>
        {
            ILookup<string, Finding>[] found =
            [
                await CheckFindings.ReadAsync(db, codes, period, ct), await EquipmentFindings.ReadAsync(db, codes, period, ct), await DutyFindings.ReadAsync(db, codes, period, ct),
                await NoticeFindings.ReadAsync(db, codes, period, day, ct), await VoiceFindings.ReadAsync(db, paths, period, day, ct),
            ];
            var cases = await CaseFindings.ReadAsync(db, paths, period, ct);
            return operating.ConvertAll(point => new Examined(point.Code, facts[point.Code].Primary?.Name,
            [
                .. found.SelectMany(one => one[point.Code]), .. DutyFindings.Of(facts[point.Code], day), .. EquipmentFindings.Of(equipment[point.Code]),
                .. CaseFindings.Of([.. cases[point.Code]], period, point.Since, day),
            ]));
        }, ct);
    }

    private sealed record Operating(string Code, UnitPath Path, DateOnly Since);

    private static async Task<List<Operating>> OperatingAsync(ConsoleDb db, UnitPath unit, DateOnly day, CancellationToken ct)
    {
        var points = db.AgentPoints.Under(unit);
        var lines = (await db.StatusChanges.Where(x => x.On <= day && points.Any(point => point.Code == x.Code))
            .OrderBy(x => x.On).ThenBy(x => x.Id).Select(x => new { x.Code, x.Status, x.On }).ToListAsync(ct)).ToLookup(line => line.Code);
        return [.. (await points.OrderBy(x => x.Code).Select(x => new { x.Code, x.Path }).ToListAsync(ct))
            .Where(point => lines[point.Code].LastOrDefault()?.Status is PointStatus.Operating)
            .Select(point => new Operating(point.Code, point.Path, lines[point.Code].Last().On))];
    }
}
