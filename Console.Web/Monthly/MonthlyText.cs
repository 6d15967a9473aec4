namespace GovConsole.Web.Monthly;

/// <summary>The words of the monthly reports and their forms.</summary>
public sealed class MonthlyText;
