using GovConsole.AgentPoints;
using GovConsole.Assets;
using GovConsole.Data;
using GovConsole.Inspections;
using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using GovConsole.Notices;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Boards;

/// <summary>Gathers how the villages of a subtree stand: five queries, whatever their number. Whoever asks has demanded the scope.</summary>
internal static class GatherVillages
{
    public const int LapseDays = 14;

    public static async Task<List<Village>> VillagesAsync(this ConsoleDb db, UnitTree tree, Almanac almanac, UnitPath unit, DateOnly today, CancellationToken ct)
    {
        var (under, tenures, soon) = (db.AgentPoints.Under(unit), db.AgentTenures, today.AddDays(LapseDays));
        var points = await under.Select(x => new
        {
            x.Code, x.Path, x.Status, x.StatusSince, x.FullUntil, x.LastCaseOn, x.Address,
            Agent = tenures.Where(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null).Select(tenure => tenure.Name).FirstOrDefault(),
        }).ToDictionaryAsync(x => x.Code, ct);
        var lapsing = (await under.Where(x => x.Status != PointStatus.Merged).SelectMany(x => x.Elements).Where(x => x.ValidUntil >= today && x.ValidUntil <= soon)
            .Select(x => new { x.Code, x.Element, x.ValidUntil }).ToListAsync(ct)).ToLookup(x => x.Code, x => new Lapse(x.Element, x.ValidUntil!.Value));
        var computers = await db.Assets.Where(x => x.Kind == AssetKind.Computer && x.RetiredOn == null)
            .Join(under.Where(x => x.Status == PointStatus.Operating), x => x.Code, x => x.Code, (asset, _) => new { asset.Code, asset.InUseSince, asset.LastHeardOn }).ToListAsync(ct);
        var rectifications = (await db.Rectifications.Under(unit).Where(x => x.State != RectificationState.Closed)
            .Select(x => new { x.Code, x.State, x.DueOn }).ToListAsync(ct)).ToLookup(x => x.Code);
        var unread = await db.NoticeRecipients.Under(unit).Unread(db).GroupBy(x => x.Code).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, ct);

        var silent = (from one in computers
                      let point = points[one.Code]
                      let since = Silence.KnownSince(new(AssetKind.Computer, one.InUseSince, null, point.Status, point.StatusSince, one.LastHeardOn), today, almanac.In(point.Path))
                      where since is not null
                      select (one.Code, Since: since.Value)).ToLookup(one => one.Code, one => one.Since);
        return
        [
            .. from village in tree.Subtree(unit.Code)
               let point = points.GetValueOrDefault(village.Code)
               where village.Kind is UnitKind.VillageCommittee or UnitKind.ResidentsCommittee || point is not null || unread.ContainsKey(village.Code)
               select new Village(village)
               {
                   Status = point?.Status, AllMet = point?.FullUntil >= today, Address = point?.Address, Agent = point?.Agent, LastCaseOn = point?.LastCaseOn,
                   QuietSince = point is null ? null : Quiet.Since(point.Status, point.StatusSince, point.LastCaseOn, today),
                   SilentSince = [.. silent[village.Code].Order()],
                   OpenRectifications = rectifications[village.Code].Count(one => one.State is RectificationState.Open),
                   Overdue = rectifications[village.Code].Count(one => one.DueOn < today),
                   Lapsing = [.. lapsing[village.Code].OrderBy(one => one.Until).ThenBy(one => one.Element)],
                   Unread = unread.GetValueOrDefault(village.Code),
               },
        ];
    }
}
