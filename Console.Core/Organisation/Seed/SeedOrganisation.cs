using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Organisation.Seed;

/// <summary>Fills an empty organisation with the divisions, departments and parks of Hainan; leaves any other alone.</summary>
public sealed class SeedOrganisation(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await dbs.WriteAsync(async db =>
        {
            if (!await db.Units.AnyAsync(ct)) await db.BulkInsertAsync(SeedUnits.All(), ct);
        }, ct);
        trees.Forget();
    }
}
