using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GovConsole.Tests.Support;

/// <summary>nginx with the site of <c>deploy/</c>, on ports of its own and without TLS. Without nginx the test is skipped, or fails where CONSOLE_TEST_REQUIRE_ALL is set.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private const string Nginx = "/usr/sbin/nginx";
    private static readonly string[] Kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("console-proxy-");
    private readonly Process process;

    public Proxy(int a, int b)
    {
        if (!File.Exists(Nginx))
        {
            var reason = $"There is no nginx at {Nginx}.";
            if (Environment.GetEnvironmentVariable("CONSOLE_TEST_REQUIRE_ALL") is { Length: > 0 }) Assert.Fail(reason);
            Assert.Skip(reason);
        }

        var port = FreePort();
        Address = new($"http://127.0.0.1:{port}/");
        var site = File.ReadAllText(Path.Combine(Repo.Root, "deploy", "nginx.conf"))
            .Replace("127.0.0.1:5081", $"127.0.0.1:{a}", StringComparison.Ordinal).Replace("127.0.0.1:5082", $"127.0.0.1:{b}", StringComparison.Ordinal)
            .Replace("listen 443 ssl http2;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal).Replace(" Secure;", "", StringComparison.Ordinal);
        site = string.Join('\n', site.Split('\n').Where(line => !line.TrimStart().StartsWith("ssl_", StringComparison.Ordinal)));
        var files = string.Concat(Kept.Select(kind => $"{kind}_temp_path {folder.FullName}/{kind};\n"));
        var file = Path.Combine(folder.FullName, "nginx.conf");
        File.WriteAllText(file, $"{(Environment.UserName == "root" ? "user root;" : "")}\ndaemon off;\npid {folder.FullName}/pid;\nevents {{ }}\nhttp {{\naccess_log off;\n{files}{site}\n}}\n");
        process = Process.Start(new ProcessStartInfo(Nginx, ["-p", folder.FullName, "-c", file, "-e", "stderr"]) { RedirectStandardError = true })!;
    }

    public Uri Address { get; }

    /// <summary>Waits until it listens.</summary>
    public async Task ReadyAsync()
    {
        while (true)
        {
            Assert.False(process.HasExited, "nginx ended");
            try
            {
                using var line = new TcpClient();
                await line.ConnectAsync(Address.Host, Address.Port, TestContext.Current.CancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        // Its workers end with it.
        if (!process.HasExited) Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
