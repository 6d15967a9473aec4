namespace GovConsole.Web.Shared.Charts;

/// <summary>One line: a value for each label of the chart, null where there is none.</summary>
public sealed record Series(string Name, IReadOnlyList<double?> Values);
