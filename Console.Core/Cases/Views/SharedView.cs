using GovConsole.Kernel;

namespace GovConsole.Cases.Views;

/// <summary>共享视图: a search of the ledger that somebody shares with the colleagues of their unit. It says what to look for; whoever opens it sees what they may see.</summary>
public sealed class SharedView
{
    public const int NameMaxLength = 20;
    public const int QueryMaxLength = 2_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required UnitPath Unit { get; init; }
    public required string Name { get; init; }
    /// <summary>The query string of the ledger.</summary>
    public required string Query { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public required DateTime At { get; init; }
}
