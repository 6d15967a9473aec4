namespace GovConsole.Cases;

/// <summary>A material the item asks for, and whether and how it came.</summary>
public sealed class CaseMaterial
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public int Place { get; init; }
    public required string Name { get; init; }
    public required bool Required { get; init; }
    public DateOnly? ReceivedOn { get; private set; }
    public MaterialWay? Way { get; private set; }

    public bool IsMissing => Required && ReceivedOn is null;

    internal void Receive(DateOnly day, MaterialWay way) => (ReceivedOn, Way) = (ReceivedOn ?? day, Way ?? way);
}
