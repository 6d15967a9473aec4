namespace GovConsole.Workdays;

/// <summary>A year whose national notice has been entered. Without it nothing in that year can be counted.</summary>
public sealed class CalendarYear
{
    public required int Year { get; init; }
    public required string Notice { get; set; }
    public required DateOnly MaintainedOn { get; set; }
}
