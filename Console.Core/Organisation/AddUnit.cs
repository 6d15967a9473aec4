using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Organisation;

/// <summary>Adds a unit below one of the actor's own. The note is the evidence: a notice, a reply, a list.</summary>
public sealed class AddUnit(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string ParentCode { get; set; } = "";
        public UnitKind Kind { get; set; }
        public string Code { get; set; } = "";
        public string Name { get; set; } = "";
        /// <summary>Left empty, they are derived from the name.</summary>
        public string Initials { get; set; } = "";
        public string Note { get; set; } = "";
    }

    /// <returns>The new unit's code.</returns>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var (code, name, note) = (input.Code.Trim(), input.Name.Trim(), input.Note.Trim());
        var initials = input.Initials.Trim().ToUpperInvariant();
        if (initials.Length == 0) initials = Initials.Of(name, tree);

        await dbs.WriteAsync(async db =>
        {
            var parent = await db.Units.SingleOrDefaultAsync(x => x.Code == input.ParentCode, ct)
                ?? throw new RuleException("Organisation.UnitUnknown", null, input.ParentCode);
            await db.DemandAsync(actor, Permission.MaintainOrganisation, parent.Path, ct);

            RuleException.ThrowIfAny(UnitRules.Check(new(
                parent, input.Kind, code, name, initials, note,
                await db.Units.AnyAsync(x => x.Code == code, ct),
                await db.Units.NamesBelowAsync(parent.Code, null, ct))));

            db.Units.Add(Unit.Of(code, parent, name, input.Kind, initials, note));
            db.AuditEntries.Add(actor.Did("Audit.UnitAdded", code, clock.UtcNow(), $"{name}；{note}"));
        }, ct);
        trees.Forget();
        return code;
    }
}
