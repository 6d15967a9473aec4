namespace GovConsole.Workdays;

/// <summary>
/// What whoever counts by the calendar is told when it changed: a job of this kind, queued in the transaction of the change.
/// The scope is the nation or the path of the unit whose day it is.
/// </summary>
public sealed record CalendarChange(string Scope)
{
    public const string Kind = "Workdays.Changed";
}
