using GovConsole.Access;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Tenures;

/// <summary>Makes somebody agent of a village. There is one primary agent at a time; a second is refused, also at the same moment.</summary>
public sealed class AppointAgent(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        /// <summary>The account the agent signs in with, by its name; empty for one who has none yet.</summary>
        public string? UserName { get; set; }
        public string Name { get; set; } = "";
        public string Phone { get; set; } = "";
        public string? Post { get; set; }
        public string? Training { get; set; }
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? From { get; set; }
        public bool Primary { get; set; } = true;
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        try
        {
            await dbs.WriteAsync(db => AppointAsync(db, input, actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            throw new RuleException("AgentPoint.SecondPrimaryAgent", nameof(Input.Primary), "", clock.Today());
        }
    }

    private async Task AppointAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        if (point.Status is PointStatus.Merged) throw new RuleException("AgentPoint.MergedAway");
        var before = await db.AgentTenures.Where(x => x.Code == point.Code).ToListAsync(ct);
        RuleException.ThrowIfAny(TenureRules.Check(input, clock.Today(), before));

        var phone = Phones.Plain(input.Phone);
        var tenure = new AgentTenure
        {
            Code = point.Code, AccountId = await AccountAsync(db, input, point, ct), Name = input.Name.Trim(),
            PhoneSealed = seal.Close(phone), PhoneMasked = Mask.Number(phone),
            Post = PointRules.Trimmed(input.Post), Training = PointRules.Trimmed(input.Training),
            From = input.From ?? clock.Today(), Primary = input.Primary,
        };
        db.AgentTenures.Add(tenure);
        db.Add(actor.Did("Audit.AgentAppointed", point.Code, clock.UtcNow(), tenure.Name));
    }

    private static async Task<Guid?> AccountAsync(ConsoleDb db, Input input, AgentPoint point, CancellationToken ct)
    {
        if (PointRules.Trimmed(input.UserName)?.ToUpperInvariant() is not { } name) return null;

        var grants = db.Grants;
        var id = await db.Accounts
            .Where(x => x.NormalizedUserName == name && !x.Disabled && grants.Any(grant =>
                grant.AccountId == x.Id && grant.RevokedAt == null && (grant.Role == Role.VillageAgent || grant.Role == Role.WindowClerk) && grant.Unit == point.Path))
            .Select(x => x.Id).SingleOrDefaultAsync(ct);
        return id != Guid.Empty ? id : throw new RuleException("AgentPoint.AccountNotOfVillage", nameof(Input.UserName), input.UserName!);
    }
}
