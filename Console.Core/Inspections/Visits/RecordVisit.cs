using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Visits;

/// <summary>
/// Enters one visit: a check of each element, and with it what has to be rectified and what is. The same key twice gives the same visit twice,
/// so a device that never heard the answer can ask again.
/// </summary>
public sealed class RecordVisit(IDbContextFactory<ConsoleDb> dbs, FileStore files, FollowChecks follow, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid Key { get; set; }
        /// <summary>The number of the plan; none for a visit between plans.</summary>
        public string? Plan { get; set; }
        public string Code { get; set; } = "";
        /// <summary>Wall-clock time in Beijing.</summary>
        public DateTime? At { get; set; }
        public string? Companion { get; set; }
        public bool AgentAbsent { get; set; }
        public double? Latitude { get; set; }
        public double? Longitude { get; set; }
        public IReadOnlyList<Finding> Findings { get; set; } = [];
    }

    public sealed record Finding
    {
        public required Element Element { get; init; }
        public ElementState? State { get; init; }
        public Answers Found { get; init; } = Answers.None;
        public string? Note { get; init; }
        public IReadOnlyList<CheckElement.Photo> Photos { get; init; } = [];
    }

    /// <returns>The number of the visit.</returns>
    /// <exception cref="RuleException"><c>AgentPoint.Unknown</c> or <c>Inspection.Unknown</c>, also outside the actor's scope, or what the rules find.</exception>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.Inspect);
        // Nobody leaves bytes here who may not inspect this point, and what was entered already is not kept once more.
        if (await dbs.ReadAsync(db => PermitAsync(db, input, actor, ct), ct) is { } before) return before;
        var photos = await KeepAsync(input, actor, ct);
        await follow.PrepareAsync(ct);
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, photos, actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            return await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) ?? throw new RuleException("Rule.Stale");
        }
    }

    private async Task<string?> PermitAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        var point = await db.AgentPoints.VisibleTo(actor).SingleOrDefaultAsync(x => x.Code == input.Code, ct)
            ?? throw new RuleException("AgentPoint.Unknown", null, input.Code);
        await db.DemandAsync(actor, Permission.Inspect, point.Path, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;
        await CheckAsync(db, input, point, actor, ct);
        return null;
    }

    private async Task<string> StoreAsync(ConsoleDb db, Input input, IReadOnlyDictionary<Element, List<StoredFile>> photos, Actor actor, CancellationToken ct)
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.Inspect, point.Path, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;
        var (plan, examination) = await CheckAsync(db, input, point, actor, ct);

        var (now, on) = (clock.UtcNow(), examination.On);
        var visit = new InspectionVisit
        {
            Number = await db.NextNumberAsync($"{point.Code}V", Beijing.Day(now).Year, ct), Key = input.Key, PlanId = plan?.Id, Code = point.Code, Path = point.Path,
            Scope2 = point.Scope2, Scope3 = point.Scope3, Scope4 = point.Scope4, Scope5 = point.Scope5,
            On = on, At = Beijing.Utc(input.At!.Value), RecordedAt = now, ById = actor.AccountId, By = actor.Name, Companion = PointRules.Trimmed(input.Companion),
            AgentAbsent = input.AgentAbsent, Place = PointRules.Place(input.Latitude, input.Longitude),
            Agent = await db.AgentTenures.Where(x => x.Code == point.Code && x.Primary && x.From <= on && (x.To == null || x.To >= on)).Select(x => x.Name).FirstOrDefaultAsync(ct),
        };
        foreach (var (element, kept) in photos)
            foreach (var (place, file) in kept.Index()) visit.Put(new() { Element = element, Place = place, FileId = file.Id });
        db.AddRange(photos.Values.SelectMany(kept => kept));
        db.Add(visit);
        await db.SaveChangesAsync(ct);

        foreach (var finding in input.Findings.OrderBy(one => one.Element))
        {
            var line = examination.Line(Single(input, finding), actor, true, now, photos.GetValueOrDefault(finding.Element)?[0].Id, visit.Id);
            await db.EnterAsync(point, line, ct);
            await follow.FollowAsync(db, point, line, plan?.DueWorkdays ?? Rectification.UsualWorkdays, ct);
        }

        var failed = input.Findings.Count(one => one.State is ElementState.Failed);
        db.Add(actor.Did("Audit.VisitRecorded", visit.Number, now, $"{input.Findings.Count - failed}/{input.Findings.Count}"));
        await db.SaveChangesAsync(ct);
        return visit.Number;
    }

    private async Task<(InspectionPlan? Plan, Examination Examination)> CheckAsync(ConsoleDb db, Input input, AgentPoint point, Actor actor, CancellationToken ct)
    {
        await db.DemandImpartialAsync(actor, point.Path, ct);
        var plan = await db.PlanForAsync(input.Plan, point, actor, ct);
        if (input.Key == Guid.Empty) throw new RuleException("Inspection.KeyMissing");

        RuleException.ThrowIfAny(VisitRules.Check(input, clock.UtcNow(), plan?.From));
        var examination = await Examination.OpenAsync(db, point, DateOnly.FromDateTime(input.At!.Value), ct);
        RuleException.ThrowIfAny(VisitRules.Check(input.Findings.Select(one => (one.Element, examination.Check(Single(input, one), true, clock.Today())))));
        return (plan, examination);
    }

    private static CheckElement.Input Single(Input input, Finding finding) => new()
    {
        Code = input.Code, Element = finding.Element, State = finding.State!.Value, On = DateOnly.FromDateTime(input.At!.Value), Note = finding.Note, Found = finding.Found,
        Latitude = input.Latitude, Longitude = input.Longitude,
    };

    private async Task<Dictionary<Element, List<StoredFile>>> KeepAsync(Input input, Actor actor, CancellationToken ct)
    {
        var kept = new Dictionary<Element, List<StoredFile>>();
        foreach (var finding in input.Findings.Where(one => one.Photos.Count > 0))
        {
            kept[finding.Element] = [];
            foreach (var photo in finding.Photos)
                kept[finding.Element].Add(await files.KeepAsync(photo.Content, photo.Name, actor.AccountId, VisitRules.Field("Photo", finding.Element), ct));
        }
        return kept;
    }

    private static Task<string?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) =>
        db.InspectionVisits.Where(x => x.Key == input.Key && x.ById == actor.AccountId).Select(x => x.Number).SingleOrDefaultAsync(ct);
}
