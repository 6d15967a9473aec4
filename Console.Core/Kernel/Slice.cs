namespace GovConsole.Kernel;

/// <summary>One page of a longer list and the exact length of the whole.</summary>
public sealed record Slice<T>(IReadOnlyList<T> Rows, long Total);
