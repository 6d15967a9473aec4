using GovConsole.Identities;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>
/// Keeps written ledgers until they expire. They hold names and what people asked for, so each lies sealed in a folder outside the web root, under a
/// token of the attempt that wrote it; a file whose writing broke off is never found under one.
/// </summary>
public sealed class LedgerFileStore(string folder, Seal seal)
{
    private const string Unfinished = ".part";

    public SealingStream Begin(Guid token, Guid file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new(new FileStream(PathOf(token) + Unfinished, options), seal, file);
    }

    /// <summary>Offers what was completed.</summary>
    public void Keep(Guid token) => File.Move(PathOf(token) + Unfinished, PathOf(token));

    /// <returns>The bytes from any place; null when they are gone or were changed.</returns>
    public Stream? Open(Guid token, Guid file)
    {
        try
        {
            return new UnsealingStream(PathOf(token), seal, file);
        }
        catch (Exception gone) when (gone is IOException or System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Forget(Guid token)
    {
        if (!Directory.Exists(folder)) return;
        File.Delete(PathOf(token));
        File.Delete(PathOf(token) + Unfinished);
    }

    /// <summary>Deletes everything that is not among what is still offered and has not been written to for a while.</summary>
    public int ForgetAllBut(IReadOnlySet<Guid> offered, DateTime before)
    {
        if (!Directory.Exists(folder)) return 0;
        var gone = Directory.EnumerateFiles(folder)
            .Where(path => !(Guid.TryParseExact(Path.GetFileName(path), "n", out var token) && offered.Contains(token)) && File.GetLastWriteTimeUtc(path) < before).ToList();
        gone.ForEach(File.Delete);
        return gone.Count;
    }

    private string PathOf(Guid token) => Path.Combine(folder, token.ToString("n"));
}
