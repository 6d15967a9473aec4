using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Transfers;

/// <summary>
/// Draws up the list by which an agent who left hands over to the one who is there now. The open cases are listed as they stand. While nobody has signed it is
/// drawn up anew under its number, so that one side cannot bind the other to what it wrote.
/// </summary>
public sealed class DrawUpAgentHandover(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        /// <summary>The tenure that ended.</summary>
        public Guid Former { get; set; }
        public IReadOnlyList<Thing> Things { get; set; } = [];
        public string? Note { get; set; }
    }

    /// <returns>The number of the list.</returns>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            throw new RuleException("Agents.HandoverExists");
        }
    }

    private async Task<string> StoreAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.KeepAgents, point.Path, ct);
        var tenures = await db.AgentTenures.Where(x => x.Code == point.Code && x.Primary).ToListAsync(ct);
        var former = tenures.Find(tenure => tenure.Id == input.Former) ?? throw new RuleException("AgentPoint.TenureUnknown");
        var successor = OpenCases.SuccessorOf(former, tenures);
        var before = await db.AgentHandovers.Include(x => x.Cases).Include(x => x.Things).SingleOrDefaultAsync(x => x.FormerId == former.Id, ct);
        RuleException.ThrowIfAny(TransferRules.Check(former, successor, before?.IsTouched is true, input.Things, input.Note));
        if (before is not null)
        {
            db.Remove(before);
            await db.SaveChangesAsync(ct);
        }

        var now = clock.UtcNow();
        var handover = new AgentHandover
        {
            Number = before?.Number ?? await db.NextNumberAsync($"{point.Code}Y", Beijing.Day(now).Year, ct), Code = point.Code, FormerId = former.Id, SuccessorId = successor!.Id,
            Former = former.Name, Successor = successor.Name, Note = PointRules.Trimmed(input.Note), DrawnAt = now, DrawnBy = actor.Name,
        };
        foreach (var line in await OpenCases.OfAsync(db, point.Path, handover.Id, ct)) handover.List(line);
        foreach (var (place, thing) in input.Things.Index())
            handover.List(new HandoverThing
            {
                HandoverId = handover.Id, Place = place + 1, Kind = thing.Kind, Item = thing.Item.Trim(), Count = thing.Count!.Value, Note = PointRules.Trimmed(thing.Note),
            });
        db.Add(handover);
        db.Add(actor.Did("Audit.AgentHandoverDrawn", handover.Number, now, $"{former.Name} / {successor.Name}; {handover.Cases.Count}"));
        return handover.Number;
    }
}
