using System.Diagnostics;
using GovConsole.Copies;
using GovConsole.Data;
using GovConsole.Demo;
using GovConsole.Demo.Cases;
using GovConsole.Demo.Points;
using GovConsole.Items;
using GovConsole.JointMatters;
using GovConsole.Kernel;
using GovConsole.Organisation.Seed;
using GovConsole.Web.Access;
using GovConsole.Web.Api;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Web.Startup;

/// <summary>What happens before the first request: the schema, then what every installation has, then the demo.</summary>
internal static class Seeding
{
    private const int PointSeed = 20170301;

    // Where the launch profile listens.
    private const string DemoSite = "http://localhost:5080/";

    public static async Task SeedAsync(this WebApplication app)
    {
        var (services, stopping) = (app.Services, app.Lifetime.ApplicationStopping);

        await Step("schema", () => MigrateAsync(services, stopping));
        await Step("organisation", () => services.GetRequiredService<SeedOrganisation>().RunAsync(stopping));
        await Step("workdays", () => services.GetRequiredService<SeedWorkdays>().RunAsync(stopping));
        await Step("items", () => services.GetRequiredService<SeedItems>().RunAsync(stopping));
        await Step("themes", () => services.GetRequiredService<SeedThemes>().RunAsync(stopping));

        if (services.GetRequiredService<DemoMode>() is { On: true } demo)
        {
            await Step("demo accounts", () => services.GetRequiredService<SeedDemoAccounts>().RunAsync(stopping));
            await Step("demo cases", () => services.GetRequiredService<GenerateCases>().RunAsync(demo.Cases, stopping));
            await Step("demo together", () => services.GetRequiredService<SeedTogether>().RunAsync(stopping));
            await Step("demo papers", () => services.GetRequiredService<SeedPapers>().RunAsync(
                new(app.Configuration["Site"] ?? DemoSite), services.GetRequiredService<ReportWords>(), stopping));
            await Step("demo handovers", () => services.GetRequiredService<SeedHandovers>().RunAsync(stopping));
            await Step("demo enquiries", () => services.GetRequiredService<SeedEnquiries>().RunAsync(stopping));
            await Step("demo ratings", () => services.GetRequiredService<SeedRatings>().RunAsync(stopping));
            await Step("demo teamwork", () => services.GetRequiredService<SeedTeamwork>().RunAsync(stopping));
            await Step("demo points", () => services.GetRequiredService<SeedPoints>().RunAsync(services.GetRequiredService<TimeProvider>().Today(), PointSeed, stopping));
            await Step("demo agents", () => services.GetRequiredService<SeedAgents>().RunAsync(services.GetRequiredService<TimeProvider>().Today(), PointSeed, stopping));
            await Step("demo inspections", () => services.GetRequiredService<SeedInspections>().RunAsync(stopping));
            await Step("demo notices", () => services.GetRequiredService<SeedNotices>().RunAsync(stopping));
            await Step("demo equipment", () => services.GetRequiredService<SeedEquipment>().RunAsync(services.GetRequiredService<TimeProvider>().Today(), PointSeed, stopping));
            await Step("demo assessments", () => services.GetRequiredService<SeedAssessments>().RunAsync(stopping));
            await Step("demo bulletins", () => services.GetRequiredService<SeedBulletins>().RunAsync(services.GetRequiredService<ReportWords>(), stopping));
        }

        await services.GetRequiredService<SetupCode>().AnnounceAsync(stopping);

        async Task Step(string name, Func<Task> run)
        {
            var started = Stopwatch.GetTimestamp();
            await run();
            app.Logger.LogInformation("Ready: {Step} ({Milliseconds:F0} ms)", name, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static async Task MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(ct);
        await CopyDatabase.DemandEndedAsync(db, ct);
        // Migrating compares the model with the last migration first, which takes as long as opening all the rest of it.
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) await db.Database.MigrateAsync(ct);
    }
}
