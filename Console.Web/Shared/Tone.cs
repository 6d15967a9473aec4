namespace GovConsole.Web.Shared;

/// <summary>How something stands: red is kept for what is overdue or refused.</summary>
public enum Tone
{
    Neutral,
    Info,
    Good,
    Warning,
    Bad,
}
