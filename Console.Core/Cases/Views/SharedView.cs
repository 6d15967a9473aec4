using GovConsole.Kernel;

namespace GovConsole.Cases.Views;

/// <summary>A search of the ledger that somebody shares with a unit: everybody at it and below it finds it by its name.</summary>
public sealed class SharedView
{
    public const int NameMaxLength = 20;
    public const int QueryMaxLength = 1_000;
    public const int MostPerUnit = 30;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required UnitPath Unit { get; init; }
    public required string Name { get; init; }
    /// <summary>The query string of the ledger. It never holds a personal number, since no address does.</summary>
    public required string Query { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public required DateTime At { get; init; }
}
