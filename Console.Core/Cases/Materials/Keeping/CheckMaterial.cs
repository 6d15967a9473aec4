using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>窗口核验: a clerk has held what was uploaded or declared against the original; from now on it is worth B.</summary>
public sealed class CheckMaterial(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(string number, int place, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (subject, material) = await db.HoldMaterialAsync(number, place, Permission.AcceptCase, actor, ct);
        RuleException.ThrowIfAny(KeepingRules.Check(subject, material));

        material.Check(clock.Today(), actor.Name);
        db.AuditEntries.Add(actor.Did("Audit.MaterialChecked", number, clock.UtcNow(), material.Name));
    }, ct);
}
