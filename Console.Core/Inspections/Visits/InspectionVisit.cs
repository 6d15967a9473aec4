using GovConsole.AgentPoints;
using GovConsole.Kernel;

namespace GovConsole.Inspections.Visits;

/// <summary>巡查记录: one visit to one point, on which all six elements were looked at. What was seen of each is a check of its history.</summary>
public sealed class InspectionVisit : IScoped
{
    public const int CompanionMaxLength = 60;
    public const int MostPhotos = 4;

    private readonly List<VisitPhoto> photos = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Made by the device on which the form was filled in, so that what is sent again is not entered again.</summary>
    public required Guid Key { get; init; }
    /// <summary>The plan for which it was made; none for a visit between plans.</summary>
    public Guid? PlanId { get; init; }
    public required string Code { get; init; }
    public required UnitPath Path { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    /// <summary>Beijing day of <see cref="At"/>.</summary>
    public required DateOnly On { get; init; }
    /// <summary>When the inspector was there, which may lie some time before it reached the server.</summary>
    public required DateTime At { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public string? Companion { get; init; }
    /// <summary>代办员不在岗</summary>
    public required bool AgentAbsent { get; init; }
    /// <summary>The agent in office at that time.</summary>
    public string? Agent { get; init; }
    public GeoPlace? Place { get; init; }

    public IReadOnlyList<VisitPhoto> Photos => photos;

    internal void Put(VisitPhoto photo) => photos.Add(photo);
}

/// <summary>A photo of an element, taken on a visit.</summary>
public sealed class VisitPhoto
{
    public required Element Element { get; init; }
    public required int Place { get; init; }
    public required Guid FileId { get; init; }
}
