namespace GovConsole.Statistics;

/// <summary>A number of cases and the list that it counts.</summary>
public sealed record Counted(long Number, CaseQuery Cases);
