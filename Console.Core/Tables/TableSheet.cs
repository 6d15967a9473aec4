namespace GovConsole.Tables;

/// <summary>A sheet of a table file, by the place it has in the file. A hidden one is read only when it is asked for by name.</summary>
public sealed record TableSheet(int Place, string Name, bool Hidden);
