using System.Security.Cryptography;
using GovConsole.Identities;
using GovConsole.Imports.Layouts;
using GovConsole.Kernel;
using GovConsole.Tables;

namespace GovConsole.Imports.Uploads;

/// <summary>
/// Keeps uploaded ledgers until they are imported. They hold whole identity numbers, so each lies sealed in a folder outside the web root,
/// under the id of its import, and is deleted as soon as nobody needs it.
/// </summary>
public sealed class UploadStore(string folder, Seal seal)
{
    public static readonly TableLimits Limits = new() { FileBytes = Import.MostBytes, Rows = Import.MostRows + LedgerLayout.RowsLookedAt };

    /// <summary>Takes the file whole, no further than is allowed.</summary>
    /// <exception cref="RuleException"><c>Table.TooLarge</c></exception>
    public static async Task<byte[]> ReadAsync(Stream content, CancellationToken ct)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        while (await content.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (memory.Length + read > Import.MostBytes) throw new RuleException("Table.TooLarge", "File", Import.MostBytes >> 20);
            memory.Write(buffer, 0, read);
        }
        return memory.ToArray();
    }

    // Written beside and moved, so that half a file is never found under an id.
    public async Task KeepAsync(Guid import, byte[] content, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var beside = $"{PathOf(import)}.{Guid.CreateVersion7():n}";
        await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(seal.Close(content), ct);
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, PathOf(import), overwrite: true);
    }

    /// <exception cref="RuleException"><c>Import.UploadGone</c>, or what is wrong with the table.</exception>
    public async Task<TableFile> OpenAsync(Guid import, CancellationToken ct)
    {
        try
        {
            var content = seal.Open(await File.ReadAllBytesAsync(PathOf(import), ct));
            return TableFile.Open(new MemoryStream(content, writable: false), Limits);
        }
        catch (Exception gone) when (gone is IOException or CryptographicException)
        {
            throw new RuleException("Import.UploadGone");
        }
    }

    public bool Has(Guid import) => File.Exists(PathOf(import));

    public void Forget(Guid import) => File.Delete(PathOf(import));

    /// <summary>Deletes every upload that is not among those still needed.</summary>
    public int ForgetAllBut(IReadOnlySet<Guid> needed, DateTime before)
    {
        if (!Directory.Exists(folder)) return 0;
        var gone = Directory.EnumerateFiles(folder)
            .Where(file => !(Guid.TryParseExact(Path.GetFileName(file), "n", out var id) && needed.Contains(id)) && File.GetLastWriteTimeUtc(file) < before).ToList();
        gone.ForEach(File.Delete);
        return gone.Count;
    }

    private string PathOf(Guid import) => Path.Combine(folder, import.ToString("n"));
}
