using Microsoft.EntityFrameworkCore;
using GovConsole.Data;
using GovConsole.Demo;
using GovConsole.Items;
using GovConsole.Organisation.Seed;
using GovConsole.Web.Access;
using GovConsole.Workdays;

namespace GovConsole.Web.Startup;

/// <summary>What happens before the first request: the schema, then what every installation has, then the demo.</summary>
internal static class Seeding
{
    public static async Task SeedAsync(this WebApplication app)
    {
        var services = app.Services;
        var stopping = app.Lifetime.ApplicationStopping;

        await using (var db = await services.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(stopping))
            await db.Database.MigrateAsync(stopping);

        await services.GetRequiredService<SeedOrganisation>().RunAsync(stopping);
        await services.GetRequiredService<SeedWorkdays>().RunAsync(stopping);
        await services.GetRequiredService<SeedItems>().RunAsync(stopping);

        if (services.GetRequiredService<DemoMode>().On)
        {
            await services.GetRequiredService<SeedDemoAccounts>().RunAsync(stopping);
        }

        await services.GetRequiredService<SetupCode>().AnnounceAsync(stopping);
    }
}
