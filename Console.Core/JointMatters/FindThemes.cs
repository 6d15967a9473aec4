using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.JointMatters;

/// <summary>The themes that can be applied for today in a unit, with everything a form needs to know of them.</summary>
public sealed class FindThemes(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    /// <summary>The unit is where the applicant stands; the actor's own when empty.</summary>
    public async Task<IReadOnlyList<ThemeOffer>> RunAsync(string? unitCode, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadItems);
        var unit = (await trees.GetAsync(ct)).Get(string.IsNullOrEmpty(unitCode) ? actor.Unit.Code : unitCode);
        var (level, today) = (unit.Kind.Level(), clock.Today());
        if (level is Offering.None) return [];

        var (themes, items) = await dbs.ReadAsync(async db =>
            (await db.JointThemes.OrderBy(theme => theme.Code).ToListAsync(ct), await db.Items.ToListAsync(ct)), ct);
        return [.. themes.Select(theme => ThemeOffer.Of(theme, items, level, today)).OfType<ThemeOffer>()];
    }
}
