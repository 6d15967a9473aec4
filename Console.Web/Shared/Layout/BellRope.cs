namespace GovConsole.Web.Shared.Layout;

/// <summary>Pulled by whoever has read, set or ended something that the bell counts, so that it is counted anew on the page at hand.</summary>
public sealed class BellRope
{
    public event Action? Pulled;

    public void Pull() => Pulled?.Invoke();
}
