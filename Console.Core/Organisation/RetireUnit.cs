using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Organisation;

/// <summary>Takes a unit out of use. It keeps its code and its history, and nothing new is done in it.</summary>
public sealed class RetireUnit(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public int Version { get; set; }
        public string Note { get; set; } = "";
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var note = input.Note.Trim();
        await dbs.WriteAsync(async db =>
        {
            var unit = await db.Units.ToChangeAsync(input.Code, input.Version, ct);
            await db.DemandAsync(actor, Permission.MaintainOrganisation, unit.Path, ct);
            var children = await db.Units.CountAsync(x => x.ParentCode == unit.Code && !x.Retired, ct);
            var posts = await db.Grants.CountAsync(x => x.Unit == unit.Path && x.RevokedAt == null, ct);
            RuleException.ThrowIfAny(UnitRules.CheckRetirement(unit, children, posts, note));

            unit.Retire(note);
            db.AuditEntries.Add(actor.Did("Audit.UnitRetired", unit.Code, clock.UtcNow(), $"{unit.Name}；{note}"));
        }, ct);
        trees.Forget();
    }
}
