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
public sealed class CheckElement(
    IDbContextFactory<ConsoleDb> dbs, FileStore files, TimeProvider clock, IEnumerable<ICheckFollower>? followers = null)
{
    private readonly IReadOnlyList<ICheckFollower> followers = [.. followers ?? []];

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

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        // Nobody leaves bytes here who may not check this point.
        await dbs.ReadAsync(db => PermitAsync(db, input, actor, ct), ct);
        var file = input.Photo is { } photo ? await files.KeepAsync(photo.Content, photo.Name, actor.AccountId, nameof(input.Photo), ct) : null;

        foreach (var follower in followers) await follower.PrepareAsync(ct);

        await dbs.WriteAsync(async db =>
        {
            var point = await db.HoldPointAsync(input.Code, actor, ct);
            await db.DemandAsync(actor, Permission.CheckAgentPoints, point.Path, ct);
            var examination = await Examination.OpenAsync(db, point, input.On ?? clock.Today(), ct);
            var certifies = await db.CertifiesAsync(actor, point.Path, ct);
            RuleException.ThrowIfAny(examination.Check(input, certifies, clock.Today()));

            if (file is not null) db.Files.Add(file);
            var line = examination.Line(input, actor, certifies, clock.UtcNow(), file?.Id);
            await db.EnterAsync(point, line, ct);
            foreach (var follower in followers) await follower.FollowAsync(db, point, line, ct);
        }, ct);
    }

    private async Task<bool> PermitAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.CheckAgentPoints);
        var point = await db.AgentPoints.VisibleTo(actor).SingleOrDefaultAsync(x => x.Code == input.Code, ct)
            ?? throw new RuleException("AgentPoint.Unknown", null, input.Code);
        await db.DemandAsync(actor, Permission.CheckAgentPoints, point.Path, ct);
        var standard = Standard.Of(await db.StandardLines.ToListAsync(ct), point.Path, input.On ?? clock.Today());
        var rules = PointRules.Check(input, await db.CertifiesAsync(actor, point.Path, ct), clock.Today(), point, standard, hasPrimaryAgent: true);
        RuleException.ThrowIfAny(Enum.IsDefined(input.Element) ? rules : rules.Append(new("AgentPoint.ElementUnknown")));
        return true;
    }
}
