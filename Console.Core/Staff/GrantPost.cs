using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>Gives somebody of the actor's subtree a further post in it. Nobody gives one to themselves.</summary>
public sealed class GrantPost(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid AccountId { get; set; }
        public Role Role { get; set; } = Role.VillageAgent;
        public string UnitCode { get; set; } = "";
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var unit = (await trees.GetAsync(ct)).Find(input.UnitCode)
            ?? throw new RuleException("Staff.UnitMissing", nameof(Input.UnitCode));

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainStaff, unit.Path, ct);
            RuleException.ThrowIfAny(StaffRules.CheckGranter(actor, [input.Role]));
            if (input.AccountId == actor.AccountId) throw new RuleException("Staff.NotOneself");
            var (account, posts) = await db.ColleagueAsync(actor, input.AccountId, ct);
            RuleException.ThrowIfAny(StaffRules.CheckPost(input.Role, unit, [.. posts.Select(post => (post.Role, post.Unit))]));

            db.Grants.Add(Grant.Of(account.Id, input.Role, unit.Path, actor.Name, clock.UtcNow()));
            db.AuditEntries.Add(actor.Did("Audit.PostGranted", account.UserName!, clock.UtcNow(), $"{input.Role} {unit.Code}"));
        }, ct);
    }
}
