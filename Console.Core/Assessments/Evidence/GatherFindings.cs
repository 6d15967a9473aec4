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
        var (paths, services) = await dbs.ReadAsync(async db =>
        {
            var points = db.AgentPoints.Under(unit);
            var served = await db.ServicesAsync(points, day, ct);
            var all = await points.OrderBy(x => x.Code).Select(x => x.Path).ToListAsync(ct);
            return (all.FindAll(path => served.GetValueOrDefault(path.Code, Service.None).OperatedOn(day)), served);
        }, ct);
        var codes = paths.ConvertAll(path => path.Code);
        var (facts, equipment) = (await agents.RunAsync(codes, period, ct), await assets.RunAsync(codes, period, day, ct));

        return await dbs.ReadAsync(async db =>
        {
            ILookup<string, Finding>[] found =
            [
                await CheckFindings.ReadAsync(db, codes, period, ct), await EquipmentFindings.ReadAsync(db, codes, period, ct), await DutyFindings.ReadAsync(db, codes, period, ct),
                await NoticeFindings.ReadAsync(db, codes, period, day, ct), await VoiceFindings.ReadAsync(db, paths, period, day, ct),
            ];
            var cases = await CaseFindings.ReadAsync(db, paths, period, ct);
            return codes.ConvertAll(code => new Examined(code, facts[code].Primary?.Name,
            [
                .. found.SelectMany(one => one[code]), .. DutyFindings.Of(facts[code], day), .. EquipmentFindings.Of(equipment[code]),
                .. CaseFindings.Of([.. cases[code]], period, services[code], day),
            ]));
        }, ct);
    }
}
