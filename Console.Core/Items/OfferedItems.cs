using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items;

/// <summary>What can be applied for today in a unit: the choices of whoever logs a case there.</summary>
public sealed class OfferedItems(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Row(
        Guid Id, string Code, string Name, HandlingKind Handling, ServiceMode Mode, TimeLimit Promised, TimeLimit Statutory, int SendUpDays,
        ApplicantKinds Applicants, IReadOnlyList<ItemMaterial> Materials, bool ZeroVisit, long Fee);

    /// <summary>The unit is where the applicant stands; the actor's own when empty.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync(string? unitCode, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadItems);
        var unit = (await trees.GetAsync(ct)).Get(string.IsNullOrEmpty(unitCode) ? actor.Unit.Code : unitCode);
        var (day, level) = (clock.Today(), unit.Kind.Level());

        var items = await dbs.ReadAsync(db => db.Items.ToListAsync(ct), ct);
        return
        [
            .. from item in items
               let version = item.On(day)
               where version is { Standing: ItemStanding.InForce } && level is not Offering.None && version.OfferedAt.HasFlag(level)
               orderby item.Code
               select new Row(
                   item.Id, item.Code, version.Name, version.Handling, version.Mode, version.Promised, version.Statutory, version.SendUpDays,
                   version.Applicants, version.Materials, version.ZeroVisit, version.Fee),
        ];
    }
}
