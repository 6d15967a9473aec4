using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items.Drafts;

/// <summary>The catalogue is one for the whole province, so only who keeps the province in order keeps the items.</summary>
public static class Keeping
{
    public static bool MayKeepItems(this Actor actor) => actor.May(Permission.MaintainItems) && actor.Unit.Depth == 1;

    /// <exception cref="RuleException"><c>Item.ProvinceOnly</c>, or what the gate of every write says.</exception>
    internal static async Task DemandItemsAsync(this ConsoleDb db, Actor actor, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.MaintainItems, null, ct);
        if (actor.Unit.Depth > 1) throw new RuleException("Item.ProvinceOnly");
    }

    internal static async Task DemandDepartmentAsync(this ConsoleDb db, ItemVersion version, CancellationToken ct)
    {
        if (version.DepartmentCode is not { } code) return;
        if (!await db.Units.AnyAsync(unit => unit.Code == code && unit.Kind == UnitKind.Department && !unit.Retired, ct))
            throw new RuleException("Item.DepartmentUnknown", nameof(version.DepartmentCode), code);
    }
}
