using System.Security.Cryptography;
using GovConsole.Kernel;

namespace GovConsole.Files;

/// <summary>
/// Keeps the bytes of uploaded files in a folder outside the web root, each under its SHA-256: the same bytes lie there once,
/// no name that anybody typed reaches the disk, and changed bytes are noticed.
/// </summary>
public sealed class FileStore(string folder, TimeProvider clock)
{
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>
    /// Keeps the bytes and returns the row, which the caller stores in the transaction of what refers to it.
    /// Bytes whose transaction fails stay without a row and harm nobody.
    /// </summary>
    /// <exception cref="RuleException"><c>File.Empty</c>, <c>File.TooLarge</c>, <c>File.KindUnknown</c> or <c>File.PictureBroken</c></exception>
    public async Task<StoredFile> KeepAsync(Stream content, string name, Guid by, string field, CancellationToken ct)
    {
        var bytes = await ReadAsync(content, field, ct);
        if (bytes.Length == 0) throw new RuleException("File.Empty", field);
        var type = FileKind.Recognise(bytes.Span) ?? throw new RuleException("File.KindUnknown", field);
        if (FileKind.IsImage(type) && !Picture.CanBeShown(bytes.Span)) throw new RuleException("File.PictureBroken", field);

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        await WriteAsync(PathOf(hash), bytes, ct);
        return new()
        {
            Hash = hash, Name = FileName.Of(name, type), ContentType = type, Size = bytes.Length, StoredAt = clock.UtcNow(), StoredBy = by,
        };
    }

    public Stream Open(StoredFile file) => File.OpenRead(PathOf(file.Hash));

    /// <summary>Whether the bytes are there and still the ones that were stored.</summary>
    public async Task<bool> IsWholeAsync(StoredFile file, CancellationToken ct)
    {
        if (!File.Exists(PathOf(file.Hash))) return false;
        await using var content = Open(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) == file.Hash;
    }

    /// <summary>The bytes, or null when they are lost or no longer the ones that were stored.</summary>
    public async Task<byte[]?> ReadWholeAsync(string hash, CancellationToken ct)
    {
        if (!File.Exists(PathOf(hash))) return null;
        var bytes = await File.ReadAllBytesAsync(PathOf(hash), ct);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash ? bytes : null;
    }

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);

    // One byte more than allowed is enough to know, whatever length the sender claimed.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream content, string field, CancellationToken ct)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        while (await content.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (memory.Length + read > MaxBytes) throw new RuleException("File.TooLarge", field, MaxBytes / 1024 / 1024);
            memory.Write(buffer, 0, read);
        }
        return memory.GetBuffer().AsMemory(0, (int)memory.Length);
    }

    // Written beside and moved, so that half a file is never found under a hash.
    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        if (File.Exists(path)) return;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.CreateVersion7():n}";
        await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(bytes, ct);
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, path, overwrite: true);
    }
}
