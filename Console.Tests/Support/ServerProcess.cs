using System.Collections.Concurrent;
using System.Diagnostics;

namespace GovConsole.Tests.Support;

/// <summary>
/// The product in a process of its own over the database of a test, doing the jobs that wait there, so that it can be killed as by a machine
/// that loses its power.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const int Killed = 128 + 9;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentQueue<string> said = [];
    private readonly Process process;

    public ServerProcess(TestDb db, DirectoryInfo dataFolder, int port = 0, int demo = 0)
    {
        var settings = new Dictionary<string, string>(db.Settings)
        {
            ["contentRoot"] = AppContext.BaseDirectory, ["environment"] = "Development", ["urls"] = $"http://127.0.0.1:{port}", ["DataFolder"] = dataFolder.FullName, ["Demo"] = $"{demo}",
            ["Seal:Current"] = Sample.SealKey, [$"Seal:Keys:{Sample.SealKey}"] = Convert.ToBase64String(Sample.Key(1)), ["Seal:Blind"] = Convert.ToBase64String(Sample.Key(2)),
        };
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Console.Web.dll"), .. settings.Select(one => $"--{one.Key}={one.Value}")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until people may be sent to it.</summary>
    public async Task ReadyAsync(int port)
    {
        using var http = new HttpClient();
        await UntilAsync(async () =>
        {
            try
            {
                return (await http.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"), TestContext.Current.CancellationToken)).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }

    /// <summary>Waits until something is to be seen while the process does its work.</summary>
    public async Task UntilAsync(Func<Task<bool>> seen)
    {
        var since = Stopwatch.GetTimestamp();
        while (!await seen())
        {
            Assert.False(process.HasExited || Stopwatch.GetElapsedTime(since) > Patience, string.Join('\n', said));
            await Task.Delay(Look, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>SIGKILL: no handler runs and nothing is put away.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Killed, process.ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
