namespace GovConsole.Files;

/// <summary>What is known of an uploaded file. Its bytes lie in the file store under their SHA-256, outside the web root.</summary>
public sealed class StoredFile
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
    public required string Name { get; init; }
    public required string ContentType { get; init; }
    public required long Size { get; init; }
    public required DateTime StoredAt { get; init; }
    public required Guid StoredBy { get; init; }
}
