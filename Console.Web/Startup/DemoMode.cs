namespace GovConsole.Web.Startup;

/// <summary>Whether this is a demo, and how many cases it shall have. Set by <c>--demo N</c>.</summary>
public sealed record DemoMode(int Cases)
{
    public bool On => Cases > 0;
}
