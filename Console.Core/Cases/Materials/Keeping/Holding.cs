using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>A material of a case the actor may see and keep, held until the transaction ends.</summary>
internal static class Holding
{
    /// <summary>Materials are kept where the case was received and where it is decided.</summary>
    public static UnitPath Desk(this Actor actor, Case subject) => actor.Covers(subject.Source) ? subject.Source : subject.Decider;

    /// <exception cref="RuleException"><c>Case.Unknown</c>, <c>Material.Unknown</c> or what the gate says.</exception>
    public static async Task<(Case Case, CaseMaterial Material)> HoldMaterialAsync(
        this ConsoleDb db, string number, int place, Permission permission, Actor actor, CancellationToken ct)
    {
        // Whoever writes the case's row first goes first; the limits are counted while nobody else adds to them.
        await db.Cases.VisibleTo(actor).Where(x => x.Number == number).ExecuteUpdateAsync(row => row.SetProperty(x => x.Version, x => x.Version), ct);
        var found = await db.FindWithFilesAsync(number, actor, ct);
        await db.DemandAsync(actor, permission, actor.Desk(found), ct);
        return (found, found.At(place));
    }

    public static async Task<Case> FindWithFilesAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct) =>
        await db.Cases.VisibleTo(actor)
            .Include(x => x.Materials.OrderBy(material => material.Place)).ThenInclude(material => material.Files.OrderBy(file => file.AddedAt)).ThenInclude(file => file.File)
            .NumberedAsync(number, ct);

    public static CaseMaterial At(this Case subject, int place) =>
        subject.Materials.FirstOrDefault(material => material.Place == place) ?? throw new RuleException("Material.Unknown");
}
