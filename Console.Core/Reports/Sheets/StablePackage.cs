using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace GovConsole.Reports.Sheets;

/// <summary>A workbook is a zip whose library takes names and times from chance and the clock. Taken from the content and the moment of issue instead, a reprint equals its original.</summary>
internal static partial class StablePackage
{
    /// <summary>The file is said to be of the given moment, which is UTC.</summary>
    public static void Settle(Stream workbook, Stream output, DateTime at)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var from = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        // Where chance is in a name it is met first in the relations that lead there, which are read in one order.
        var parts = from.Entries.Select(entry => (entry.FullName, Text: IsText(entry.FullName) ? Read(entry) : null, Entry: entry)).OrderBy(part => Chance().Replace(part.FullName, ""), StringComparer.Ordinal).ToList();
        var settled = parts.ConvertAll(part => (Name: Named(part.FullName), Bytes: part.Text is { } text ? Encoding.UTF8.GetBytes(Moment().Replace(Named(text), $"{at:yyyy-MM-ddTHH:mm:ssZ}")) : Bytes(part.Entry)));

        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in settled)
        {
            var entry = to.CreateEntry(name);
            entry.LastWriteTime = new(at.Year < 1980 ? new DateTime(1980, 1, 1) : DateTime.SpecifyKind(at, DateTimeKind.Unspecified), TimeSpan.Zero);
            using var stream = entry.Open();
            stream.Write(bytes);
        }

        string Named(string text) => Chance().Replace(text, found =>
        {
            if (!names.TryGetValue(found.Value, out var name)) names[found.Value] = name = $"{(found.Value[0] is 'R' ? "R" : "")}{names.Count + 1:x32}"[..found.Value.Length];
            return name;
        });
    }

    private static bool IsText(string name) => Path.GetExtension(name) is ".xml" or ".rels" or ".psmdcp";

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"\bR?[0-9a-f]{16,32}\b")]
    private static partial Regex Chance();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")]
    private static partial Regex Moment();
}
