namespace GovConsole.Cases.Materials;

/// <summary>How a material came: the way, the sheets over the counter, and what it is worth as proof.</summary>
public sealed record MaterialReceipt(MaterialWay Way, int Originals, int Copies, TrustLevel Trust);
