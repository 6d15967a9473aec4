using System.Diagnostics;
using GovConsole.Tests.Support.Circuits;

namespace GovConsole.Load;

/// <summary>Somebody of the demo who signs in, opens the ledger and does one thing after the other at a steady pace.</summary>
internal sealed class Person(Uri address, string userName, string password, int seed) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Desk desk = new(address);
    private readonly Random dice = new(seed);
    private Circuit? circuit;
    private Sight? seen;

    public async Task SignInAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await desk.SignInAsync(userName, password, patience.Token);
    }

    /// <summary>Opens the ledger, and tells how long it took until it was whole.</summary>
    public async Task<TimeSpan> OpenAsync()
    {
        const string Ledger = "/cases";
        var started = Stopwatch.GetTimestamp();
        using var patience = new CancellationTokenSource(Patience);
        circuit = await desk.OpenAsync(Ledger, patience.Token);
        await circuit.UntilAsync(page => IsAt(page, Ledger), patience.Token);
        var taken = Stopwatch.GetElapsedTime(started);
        seen = circuit.Look(page => Sight.Of(Ledger, page, null));
        return taken;
    }

    /// <summary>Acts at each beat, beginning somewhere within the first, and asks for the bare address half a beat later.</summary>
    public async Task WorkAsync(TimeSpan pace, int beats, Tally tally)
    {
        var beat = TimeSpan.FromTicks((long)(pace.Ticks * dice.NextDouble()));
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < beats; i++)
        {
            await UntilAsync(beat + pace * i);
            await ActAsync(tally);
            await UntilAsync(beat + pace * (i + 0.5));
            await AskBareAsync(tally);
        }

        Task UntilAsync(TimeSpan due) => Stopwatch.GetElapsedTime(started) is var now && due > now ? Task.Delay(due - now) : Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (circuit is not null) await circuit.DisposeAsync();
        desk.Dispose();
    }

    private async Task ActAsync(Tally tally)
    {
        var (act, path) = Act.Choose(seen!, dice);
        var before = circuit!.Wire.Received + circuit.Wire.Sent;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var answer = await circuit.GoAsync(path, page => IsAt(page, path), patience.Token);
            seen = circuit.Look(page => Sight.Of(path, page, seen));
            tally.Add(new(act.Name, answer.First, answer.Whole, circuit.Wire.Received + circuit.Wire.Sent - before));
        }
        catch (Exception exception)
        {
            tally.Fail($"{act.Name} {path}: {exception.Message}");
            await ComeBackAsync(tally);
        }
    }

    // As somebody would who loads the page anew.
    private async Task ComeBackAsync(Tally tally)
    {
        try
        {
            await circuit!.DisposeAsync();
            await OpenAsync();
        }
        catch (Exception exception)
        {
            tally.Fail($"reload: {exception.Message}");
        }
    }

    private async Task AskBareAsync(Tally tally)
    {
        var started = Stopwatch.GetTimestamp();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await desk.ReadAsync("/health", patience.Token);
            tally.AddBare(Stopwatch.GetElapsedTime(started));
        }
        catch (Exception exception)
        {
            tally.Fail($"health: {exception.Message}");
        }
    }

    // The first link of every page leads to itself, so it says which page is drawn.
    private static bool IsAt(DrawnPage page, string path) => page.Has("a", "href", $"{path}#main") && page.IsWhole && page.Has("h1");
}
