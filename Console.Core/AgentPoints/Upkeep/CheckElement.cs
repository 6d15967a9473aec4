using GovConsole.Access;
using GovConsole.AgentPoints.Standards;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>
/// Enters what was seen of one element. An administrator or supervisor certifies; the village's own agent can only bring evidence,
/// which waits until somebody else has looked at it.
/// </summary>
public sealed class CheckElement(IDbContextFactory<ConsoleDb> dbs, FileStore files, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public Element Element { get; set; }
        public ElementState State { get; set; } = ElementState.Pending;
        /// <summary>Beijing day of the check; today when empty.</summary>
        public DateOnly? On { get; set; }
        public string? Note { get; set; }
        /// <summary>What was seen, item by item.</summary>
        public Answers Found { get; set; } = Answers.None;
        /// <summary>Where the device of whoever checks says it is, in degrees.</summary>
        public double? Latitude { get; set; }
        public double? Longitude { get; set; }
        public Photo? Photo { get; set; }
    }

    public sealed record Photo(Stream Content, string Name);

    /// <summary>Whether what this actor enters of a point counts by itself. Nobody certifies the point where they work.</summary>
    public static bool Certifies(Actor actor, UnitPath point) => actor.May(Permission.CheckAgentPoints) && actor.Unit != point;

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        // Nobody leaves bytes here who may not check this point.
        await dbs.ReadAsync(db => PermitAsync(db, input, actor, ct), ct);
        var file = input.Photo is { } photo ? await files.KeepAsync(photo.Content, photo.Name, actor.AccountId, nameof(input.Photo), ct) : null;

        await dbs.WriteAsync(async db =>
        {
            var point = await db.HoldPointAsync(input.Code, actor, ct);
            await db.DemandAsync(actor, Permission.CheckAgentPoints, point.Path, ct);
            var hasAgent = await db.AgentTenures.AnyAsync(x => x.Code == point.Code && x.Primary && x.To == null, ct);
            var (on, lines, editions) = (input.On ?? clock.Today(), await db.StandardLines.ToListAsync(ct), await db.RuleEditions.ToListAsync(ct));
            RuleException.ThrowIfAny(PointRules.Check(input, Certifies(actor, point.Path), clock.Today(), point, Standard.Of(lines, point.Path, on), hasAgent));

            if (file is not null) db.Files.Add(file);
            await db.EnterAsync(point, new()
            {
                Code = point.Code, Element = input.Element, State = input.State,
                Source = Certifies(actor, point.Path) ? CheckSource.Inspection : CheckSource.Evidence,
                Answers = input.Found, Until = input is { Element: Element.Rules, State: ElementState.Passed } ? Until(editions, point.Path, on) : null,
                Edition = input.Element is Element.Rules ? editions.InForce(point.Path, on)?.Name : null, Place = PointRules.Place(input.Latitude, input.Longitude),
                On = on, RecordedAt = clock.UtcNow(), Note = PointRules.Trimmed(input.Note), FileId = file?.Id,
                ById = actor.AccountId, By = actor.Name,
            }, ct);
        }, ct);
    }

    // What hangs on the wall passes no longer than its edition is in force.
    private static DateOnly? Until(List<RuleEdition> editions, UnitPath village, DateOnly on) =>
        editions.NextChange(village, on) is { } change && change <= on.AddDays(PointElement.ValidDays) ? change.AddDays(-1) : null;

    private async Task<bool> PermitAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.CheckAgentPoints);
        var point = await db.AgentPoints.VisibleTo(actor).SingleOrDefaultAsync(x => x.Code == input.Code, ct)
            ?? throw new RuleException("AgentPoint.Unknown", null, input.Code);
        await db.DemandAsync(actor, Permission.CheckAgentPoints, point.Path, ct);
        var standard = Standard.Of(await db.StandardLines.ToListAsync(ct), point.Path, input.On ?? clock.Today());
        var rules = PointRules.Check(input, Certifies(actor, point.Path), clock.Today(), point, standard, hasPrimaryAgent: true);
        RuleException.ThrowIfAny(Enum.IsDefined(input.Element) ? rules : rules.Append(new("AgentPoint.ElementUnknown")));
        return true;
    }
}
