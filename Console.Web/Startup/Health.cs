using GovConsole.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GovConsole.Web.Startup;

/// <summary>
/// Whether this node lives (<c>/health</c>) and whether people may be sent to it (<c>/health/ready</c>: its database answers with the schema that it knows, and
/// its files can be written). One word is answered; why not stands in the log.
/// </summary>
internal static class Health
{
    private const string Ready = "ready";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddHealth(this IServiceCollection services, string dataFolder)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", tags: [Ready], timeout: Patience)
            .AddCheck("files", () => Written(dataFolder), tags: [Ready], timeout: Patience);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    private static HealthCheckResult Written(string folder)
    {
        var probe = Path.Combine(folder, $".ready-{Environment.ProcessId}");
        File.WriteAllText(probe, "");
        File.Delete(probe);
        return HealthCheckResult.Healthy();
    }

    private sealed class DatabaseCheck(IDbContextFactory<ConsoleDb> dbs) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => dbs.ReadAsync(async db =>
            (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any() ? HealthCheckResult.Unhealthy("migrations are missing") : HealthCheckResult.Healthy(), cancellationToken);
    }
}
