using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Organisation;

/// <summary>Renames a unit, its initials or its note. Whoever looked at an older version is told, not overwritten.</summary>
public sealed class RenameUnit(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public int Version { get; set; }
        public string Name { get; set; } = "";
        /// <summary>Left empty, they are derived from the name.</summary>
        public string Initials { get; set; } = "";
        public string Note { get; set; } = "";
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var (name, note) = (input.Name.Trim(), input.Note.Trim());
        var initials = input.Initials.Trim().ToUpperInvariant();
        if (initials.Length == 0) initials = Initials.Of(name, tree);

        await dbs.WriteAsync(async db =>
        {
            var unit = await db.Units.ToChangeAsync(input.Code, input.Version, ct);
            await db.DemandAsync(actor, Permission.MaintainOrganisation, unit.Path, ct);
            RuleException.ThrowIfAny(UnitRules.CheckWords(
                name, initials, note, await db.Units.NamesBelowAsync(unit.ParentCode, unit.Code, ct)));

            var change = $"{unit.Name} → {name}；{note}";
            unit.Rename(name, initials, note);
            db.AuditEntries.Add(actor.Did("Audit.UnitRenamed", unit.Code, clock.UtcNow(), change));
        }, ct);
        trees.Forget();
    }
}
