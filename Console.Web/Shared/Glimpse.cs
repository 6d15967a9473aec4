namespace GovConsole.Web.Shared;

/// <summary>A number that stays masked and was asked for: it is seen for a minute and then hidden by itself.</summary>
/// <param name="clock">Whose minute it is.</param>
/// <param name="draw">Hides it and draws the page again, wherever the minute ends.</param>
public sealed class Glimpse<T>(TimeProvider clock, Func<Action, Task> draw) : IDisposable where T : class
{
    public const int Seconds = 60;

    private ITimer? hiding;
    private bool isGone;

    public T? Seen { get; private set; }

    /// <summary>Nobody is there to see it once the page is left.</summary>
    public void Show(T number)
    {
        Hide();
        if (isGone) return;
        Seen = number;
        hiding = clock.CreateTimer(_ => draw(Hide), null, TimeSpan.FromSeconds(Seconds), Timeout.InfiniteTimeSpan);
    }

    public void Hide()
    {
        hiding?.Dispose();
        (Seen, hiding) = (null, null);
    }

    public void Dispose()
    {
        isGone = true;
        Hide();
    }
}
