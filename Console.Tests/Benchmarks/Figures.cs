namespace GovConsole.Benchmarks;

/// <summary>How many rows in what time, and what else is worth knowing.</summary>
public sealed record Figures(int Rows, TimeSpan Time, string Note = "");
