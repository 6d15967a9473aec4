using GovConsole.Kernel;
using OpenTelemetry.Metrics;

namespace GovConsole.Web.Startup;

/// <summary>Sends figures to a collector by OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; without it nothing is measured and nothing leaves.</summary>
internal static class Telemetry
{
    private static readonly string[] Meters =
    [
        Figures.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Server.Circuits",
        "Microsoft.AspNetCore.RateLimiting", "Microsoft.EntityFrameworkCore", "Npgsql", "System.Runtime",
    ];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return services;
        services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
        return services;
    }
}
