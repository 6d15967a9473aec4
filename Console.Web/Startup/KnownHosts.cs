using Microsoft.AspNetCore.HostFiltering;

namespace GovConsole.Web.Startup;

/// <summary>
/// By which names the product is asked for. Links that leave it are made of <c>Site</c>, or else of the name by which somebody came in, so no
/// name counts that nobody configured: this machine's own, that of <c>Site</c>, and those of <c>AllowedHosts</c>. Whoever asks by another is refused.
/// </summary>
internal static class KnownHosts
{
    private static readonly string[] Here = ["localhost", "127.0.0.1", "[::1]"];

    /// <exception cref="InvalidOperationException">Start-up ends with what is wrong with the settings.</exception>
    public static IServiceCollection AddKnownHosts(this IServiceCollection services, IConfiguration configuration)
    {
        var hosts = Of(configuration["Site"], configuration["AllowedHosts"]);
        return services.Configure<HostFilteringOptions>(options => (options.AllowedHosts, options.AllowEmptyHosts) = (hosts, false));
    }

    /// <summary>Says by which names nobody outside this machine can come in, to whoever wonders why they are refused.</summary>
    public static void AnnounceHosts(this WebApplication app)
    {
        var (site, allowed) = (app.Configuration["Site"], app.Configuration["AllowedHosts"]);
        if (string.IsNullOrWhiteSpace(site) && string.IsNullOrWhiteSpace(allowed) && !app.Environment.IsDevelopment())
            app.Logger.LogWarning("Only {Hosts} are answered: set Site to the address by which people come in, such as https://sp.example.gov.cn", string.Join(", ", Here));
    }

    internal static IList<string> Of(string? site, string? allowed)
    {
        var address = string.IsNullOrWhiteSpace(site) ? null
            : Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
            : throw new InvalidOperationException($"Site is no address: \"{site}\". It is the address by which people come in, such as https://sp.example.gov.cn");

        var names = (allowed ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (address is null && Array.Exists(names, name => name is "*" or "0.0.0.0" or "[::]"))
            throw new InvalidOperationException($"AllowedHosts is \"{allowed}\" and Site is not set: links on papers would lead wherever a request says. Set Site, or name the hosts.");

        return [.. Here, .. names, .. address is null ? Array.Empty<string>() : [address.IdnHost]];
    }
}
