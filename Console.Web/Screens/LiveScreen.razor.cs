using GovConsole.Kernel;
using GovConsole.Screens;
using GovConsole.Signals;
using GovConsole.Web.Shared.States;
using GovConsole.Web.Statistics;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Screens;

/// <summary>
/// A screen that keeps itself right: it asks again when figures change, when a day begins in Beijing, and, after a question that failed, until
/// one succeeds. It never asks on the mere chance.
/// </summary>
public sealed partial class LiveScreen
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(10);

    private Listening listening = null!;
    private Screen? shown;
    private IReadOnlyList<Stop> stops = [new(Scene.Overview)];
    private Stop drawn = new(Scene.Overview);
    private int at;
    private int asked;
    private bool paused;
    private bool failed;

    [Parameter, EditorRequired] public required ScreenAddress Address { get; set; }
    [Inject] public required LoadScreen LoadScreen { get; set; }
    [Inject] public required FigureSignals Signals { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required ILogger<LiveScreen> Log { get; set; }

    protected override async Task OnInitializedAsync()
    {
        // Before the first question, so that nothing is missed between the two. What changes below a unit changes the unit.
        listening = Signals.Listen(Address.Unit ?? Actor.Unit.Code);
        Leaving.Register(listening.Dispose);
        await LoadAsync();
        _ = UntilLeftAsync(FollowAsync);
        if (Address.Every > 0) _ = UntilLeftAsync(TurnAsync);
    }

    private string? Trouble => failed ? L["Screen.Failed"].Value : Signals.Hears ? null : L["Screen.Deaf"].Value;

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri);

    private long Now => Clock.GetUtcNow().ToUnixTimeMilliseconds();

    private string Dashboard => new DashboardAddress { Unit = Address.Unit }.ToString();

    private TimeSpan Rest => Beijing.StartOf(shown!.Figures.Today.AddDays(1)) - Clock.UtcNow() is { Ticks: > 0 } rest ? rest : Retry;

    private async Task FollowAsync()
    {
        var news = listening.NextAsync(Leaving);
        while (true)
        {
            try
            {
                await news.WaitAsync(failed ? Retry : Rest, Clock, Leaving);
                news = listening.NextAsync(Leaving);
            }
            catch (TimeoutException)
            {
                // A day has begun, or it is time to try once more.
            }

            await LoadAsync();
        }
    }

    private async Task TurnAsync()
    {
        using var turn = new PeriodicTimer(TimeSpan.FromSeconds(Address.Every), Clock);
        while (await turn.WaitForNextTickAsync(Leaving))
            if (!paused && stops.Count > 1) await MoveAsync(1);
    }

    private async Task MoveAsync(int by)
    {
        at = (at + by + stops.Count) % stops.Count;
        if (stops[at].Unit != drawn.Unit)
        {
            await LoadAsync();
            return;
        }

        // What is still being asked for another unit is not wanted any more.
        asked++;
        drawn = stops[at];
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        var (mine, stop) = (++asked, stops[at]);
        try
        {
            var loaded = await LoadScreen.RunAsync(new() { Unit = stop.Unit ?? Address.Unit, By = Address.By }, Actor, Leaving);
            // The answer to an older question says nothing about what changed since.
            if (mine != asked) return;
            if (stop.Unit is null) (stops, at) = Round(loaded);
            (shown, drawn, failed) = (loaded, stop.Unit is null ? stops[at] : stop, false);
        }
        // The figures stay, with their time and a mark; who may not see them any more does not keep them.
        catch (Exception exception) when (shown is not null && exception is not (RuleException or OperationCanceledException))
        {
            Incident.Note(Log, exception);
            failed = true;
        }

        StateHasChanged();
    }

    // Units come and go over the days; a picture that is gone gives its place to the first.
    private (IReadOnlyList<Stop> Stops, int At) Round(Screen own)
    {
        var round = Address.Stops(own);
        return (round, at < round.Count && round[at].Unit is null ? at : 0);
    }

    private async Task UntilLeftAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception) when (Leaving.IsCancellationRequested)
        {
            // Nobody watches any more.
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }
}
