using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Visits;

/// <summary>One visit: what was seen of each element, the photos, and what has to be rectified because of it.</summary>
public sealed class LoadVisit(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public sealed record View(
        InspectionVisit Visit, string Village, string FullName, string? Plan, IReadOnlyList<ElementCheck> Checks, IReadOnlyDictionary<Guid, StoredFile> Files,
        IReadOnlyList<Rectification> Rectifications);

    /// <exception cref="RuleException"><c>Inspection.VisitUnknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var visit = await db.InspectionVisits.VisibleTo(actor).Include(x => x.Photos).SingleOrDefaultAsync(x => x.Number == number, ct)
                ?? throw new RuleException("Inspection.VisitUnknown", null, number);
            var checks = await db.ElementChecks.Where(x => x.VisitId == visit.Id).OrderBy(x => x.Id).ToListAsync(ct);
            var (files, ids) = (visit.Photos.Select(photo => photo.FileId).ToList(), checks.ConvertAll(check => (long?)check.Id));
            return new View(
                visit, tree.Name(visit.Code), tree.FullName(visit.Path),
                visit.PlanId is { } plan ? await db.InspectionPlans.Where(x => x.Id == plan).Select(x => x.Number).SingleAsync(ct) : null,
                checks, await db.Files.Where(x => files.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct),
                await db.Rectifications.Where(x => x.Events.Any(line => ids.Contains(line.CheckId))).OrderBy(x => x.Element).ToListAsync(ct));
        }, ct);
    }
}
