using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Papers;

/// <summary>Says how the numbers of a unit's papers begin from now on. What was issued keeps its number, and the series goes on.</summary>
public sealed class SetPaperPrefix(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public async Task RunAsync(string unitCode, string prefix, Actor actor, CancellationToken ct)
    {
        var unit = (await trees.GetAsync(ct)).Get(unitCode);
        var text = prefix.Trim();
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainOrganisation, unit.Path, ct);
            RuleException.ThrowIfAny(Check(text));
            if (await db.PaperPrefixes.AnyAsync(x => x.Text == text && x.Unit != unit.Code, ct)) throw new RuleException("Paper.PrefixTaken", "Prefix", text);

            if (await db.PaperPrefixes.SingleOrDefaultAsync(x => x.Unit == unit.Code, ct) is { } known) known.Text = text;
            else db.PaperPrefixes.Add(new() { Unit = unit.Code, Text = text });
            db.AuditEntries.Add(actor.Did("Audit.PaperPrefixSet", unit.Code, clock.UtcNow(), text));
        }, ct);
    }

    private static IEnumerable<BrokenRule> Check(string prefix)
    {
        if (prefix.Length == 0) yield return new("Paper.PrefixMissing", "Prefix");
        else if (prefix.Length > PaperPrefix.MaxLength) yield return new("Paper.PrefixTooLong", "Prefix", PaperPrefix.MaxLength);
        else if (!prefix.All(char.IsLetterOrDigit)) yield return new("Paper.PrefixLettersOnly", "Prefix");
    }
}
