namespace GovConsole.Web.Statistics;

/// <summary>Marks the texts of the figures: names, formulas and sources of all indicators among them.</summary>
public sealed class StatisticsText;
