using GovConsole.Access;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>One village's point with all that its page draws. A village without a point has a page too: there the point begins.</summary>
public sealed class LoadPoint(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    private const int HistoryLength = 60;

    public sealed record View(
        Unit Village, string FullName, DateOnly Day, AgentPoint? Point, IReadOnlyList<AgentTenure> Tenures,
        IReadOnlyList<ElementCheck> History, IReadOnlyDictionary<Guid, StoredFile> Files, bool MayCheck, bool Certifies, bool MayMaintain)
    {
        /// <summary>When the point began, paused, went on and ended, latest first.</summary>
        public IReadOnlyList<StatusChange> Life { get; init; } = [];
        /// <summary>What is asked of the point on the day.</summary>
        public required Standard Standard { get; init; }
        public RuleEdition? Edition { get; init; }
        public bool IsPast { get; init; }

        /// <summary>Who was the agent on the day.</summary>
        public AgentTenure? AgentOnDay => Tenures.FirstOrDefault(tenure => tenure.Primary && tenure.From <= Day && !(tenure.To < Day));
        public AgentTenure? Primary => Tenures.FirstOrDefault(tenure => tenure is { Primary: true, IsOpen: true });
        public bool IsFull => Point is { Status: PointStatus.Operating } && Point.FullUntil >= Day;
    }

    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, <c>Access.OutOfScope</c> or <c>AgentPoint.NotAVillage</c></exception>
    public Task<View> RunAsync(string code, Actor actor, CancellationToken ct) => RunAsync(code, null, actor, ct);

    /// <summary>As it was shown at the end of a past day: then nothing can be done about it.</summary>
    /// <inheritdoc cref="RunAsync(string, Actor, CancellationToken)"/>
    public async Task<View> RunAsync(string code, DateOnly? on, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var unit = await trees.ScopeAsync(code, actor, ct);
        var village = tree.Get(unit.Code);
        if (!village.Kind.HasPoint()) throw new RuleException("AgentPoint.NotAVillage", null, village.Name);

        return await dbs.ReadAsync(async db =>
        {
            var (today, isPast) = (clock.Today(), on < clock.Today());
            var day = isPast ? on!.Value : today;
            var end = Beijing.StartOf(day.AddDays(1));
            var point = isPast
                ? (await db.PlayBackAsync(tree, unit, day, ct)).FirstOrDefault()
                : await db.AgentPoints.Include(x => x.Elements).SingleOrDefaultAsync(x => x.Code == code, ct);
            var tenures = await db.AgentTenures.Where(x => x.Code == code).OrderByDescending(x => x.From).ThenByDescending(x => x.Id).ToListAsync(ct);
            var history = await db.ElementChecks.Where(x => x.Code == code && x.RecordedAt < end)
                .OrderByDescending(x => x.On).ThenByDescending(x => x.Id).Take(HistoryLength).ToListAsync(ct);
            var life = await db.StatusChanges.Where(x => x.Code == code && x.RecordedAt < end).OrderByDescending(x => x.Id).ToListAsync(ct);
            var (lines, editions) = (await db.StandardLines.ToListAsync(ct), await db.RuleEditions.ToListAsync(ct));
            var ids = history.Select(line => line.FileId).Concat(point?.Elements.Select(one => one.FileId) ?? []).OfType<Guid>().Distinct().ToList();
            return new View(
                village, tree.FullName(village.Path), day, point, tenures, history,
                ids.Count == 0 ? new() : await db.Files.Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct),
                !isPast && actor.May(Permission.CheckAgentPoints), await db.CertifiesAsync(actor, unit, ct), !isPast && actor.May(Permission.MaintainAgentPoints))
            {
                Life = life, Standard = Standard.Of(lines, unit, day), Edition = editions.InForce(unit, day), IsPast = isPast,
            };
        }, ct);
    }
}
