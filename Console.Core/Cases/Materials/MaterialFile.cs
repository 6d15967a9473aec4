using GovConsole.Files;

namespace GovConsole.Cases.Materials;

/// <summary>A file that belongs to a material of a case. Taken out it stays in the record, with who and why, and is shown to nobody.</summary>
public sealed class MaterialFile
{
    public const int ReasonMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid MaterialId { get; init; }
    public Guid FileId { get; private init; }
    public required StoredFile File { get; init { field = value; FileId = value.Id; } }
    public required DateTime AddedAt { get; init; }
    public required string AddedBy { get; init; }
    public DateTime? RemovedAt { get; private set; }
    public string? RemovedBy { get; private set; }
    public string? RemovedFor { get; private set; }

    internal void Remove(DateTime at, string by, string reason) => (RemovedAt, RemovedBy, RemovedFor) = (at, by, reason);
}
