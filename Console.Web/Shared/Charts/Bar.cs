namespace GovConsole.Web.Shared.Charts;

/// <summary>One bar: what it is of, how long, what it is compared with, and the list it counts.</summary>
public sealed record Bar(string Label, double Value, string? Href = null, double? Compared = null, Tone Tone = Tone.Info);
