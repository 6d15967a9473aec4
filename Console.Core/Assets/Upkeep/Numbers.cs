using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Upkeep;

internal static class Numbers
{
    /// <returns>The village of another asset of the county with this number, in use or retired; null while it is free.</returns>
    public static Task<string?> TakenByAsync(this ConsoleDb db, Asset asset, string number, CancellationToken ct)
    {
        var (county, id) = (asset.County, asset.Id);
        return db.Assets.Where(x => x.County == county && x.Number == number && x.Id != id).Select(x => x.Code).FirstOrDefaultAsync(ct);
    }
}
