using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using GovConsole.Tests.Support;

namespace GovConsole.Load;

/// <summary>The product as it is deployed, in a process and a folder of its own, with the demo.</summary>
internal sealed class Product : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Options options;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("console_load_");
    private readonly string app;
    private readonly List<string> complaints = [];
    private Process? process;

    private Product(Options options, string app) => (this.options, this.app) = (options, app);

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}/");

    /// <summary>What it said in its log that was worse than a note.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints) return [.. complaints];
        }
    }

    public static async Task<Product> PublishAsync(Options options)
    {
        var app = options.App ?? Path.Combine(Path.GetTempPath(), "console_load_app");
        if (options.App is null)
        {
            Console.WriteLine("Publishing the product …");
            using var publish = Process.Start("dotnet", ["publish", Path.Combine(Repo.Root, "Console.Web"), "-c", "Release", "-v", "q", "-o", app]);
            await publish.WaitForExitAsync();
            if (publish.ExitCode != 0) throw new InvalidOperationException("The product could not be published.");
        }

        return new(options, app);
    }

    /// <summary>Starts it, and tells how long it took until its first page was answered.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        var started = Stopwatch.GetTimestamp();
        string[] settings =
        [
            $"contentRoot={app}", "environment=Production", $"urls={Address}", $"DataFolder={folder.FullName}", $"Demo={options.Cases}",
            // Everybody signs in from one address here.
            "Throttle:TriesPerMinute=1000000", "Logging:LogLevel:Default=Warning", .. options.Settings,
        ];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(app, "Console.Web.dll"), .. settings.Select(one => $"--{one}")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["DOTNET_STARTUP_HOOKS"] = typeof(Product).Assembly.Location, [StartupHook.Variable] = Memory },
        };
        File.Delete(Memory);
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var http = new HttpClient { BaseAddress = Address, Timeout = Patience };
        while (Stopwatch.GetElapsedTime(started) < Patience && !process.HasExited)
        {
            try
            {
                using var page = await http.GetAsync(new Uri("account/sign-in", UriKind.Relative));
                if (page.IsSuccessStatusCode) return Stopwatch.GetElapsedTime(started);
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            await Task.Delay(20);
        }

        throw new InvalidOperationException($"The product did not start: {string.Join('\n', Complaints)}");
    }

    public async Task StopAsync()
    {
        if (process is null) return;
        using (var asked = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) await asked.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Managed bytes that live after a full collection.</summary>
    public async Task<long> LiveAsync()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(Memory));
        var buffer = new byte[32];
        return long.Parse(Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer)), CultureInfo.InvariantCulture);
    }

    /// <summary>Bytes in memory now and at most so far, and how long the processors worked for it.</summary>
    public (long Now, long Most, TimeSpan Processor) Read()
    {
        process!.Refresh();
        return (process.WorkingSet64, process.PeakWorkingSet64, process.TotalProcessorTime);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }

    private string Memory => Path.Combine(folder.FullName, "load.sock");

    private void Note(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        lock (complaints) complaints.Add(line);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
