using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Rectifications;

/// <summary>One rectification with its history, the checks behind it, and what the actor may do about it.</summary>
public sealed class LoadRectification(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record View(
        Rectification Rectification, string Village, string FullName, IReadOnlyDictionary<long, ElementCheck> Checks, IReadOnlyDictionary<Guid, string> Visits,
        IReadOnlyDictionary<Guid, StoredFile> Files, IReadOnlyList<PassItem> Items, DateOnly Today, bool MayAnswer, bool MayReview, bool MayOpenVisit)
    {
        /// <summary>What was found wanting by the latest failure.</summary>
        public IReadOnlyList<PassItem> Lacking => Rectification.LastFailure.CheckId is { } id && Checks.TryGetValue(id, out var check) ? [.. check.Answers.Lacking] : [];

        public bool IsOverdue => Rectification.IsOverdueOn(Today);
    }

    /// <exception cref="RuleException"><c>Rectification.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        return await dbs.ReadAsync(async db =>
        {
            var found = await db.Rectifications.NumberedAsync(number, actor, ct);
            var ids = found.Events.Select(line => line.CheckId).OfType<long>().ToList();
            var checks = await db.ElementChecks.Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct);
            var (visits, files) = (checks.Values.Select(check => check.VisitId).OfType<Guid>().ToList(), found.Events.Select(line => line.FileId).OfType<Guid>().ToList());
            var standard = Standard.Of(await db.StandardLines.ToListAsync(ct), found.Path, today);
            var isOpen = !found.IsClosed;
            return new View(
                found, tree.Name(found.Code), tree.FullName(found.Path), checks,
                await db.InspectionVisits.Where(x => visits.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Number, ct),
                await db.Files.Where(x => files.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct),
                [.. PassItems.Of(found.Element).Where(item => standard[item].Asking is not Asking.NotAsked)], today,
                isOpen && actor.May(Permission.CheckAgentPoints) && actor.Unit == found.Path,
                found.State is RectificationState.Answered && actor.May(Permission.Inspect) && await db.IsImpartialAsync(actor, found.Path, ct), actor.May(Permission.ReadInspections));
        }, ct);
    }
}
