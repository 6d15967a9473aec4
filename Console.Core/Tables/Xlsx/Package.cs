using System.IO.Compression;
using System.Xml;
using GovConsole.Kernel;

namespace GovConsole.Tables.Xlsx;

/// <summary>
/// The packed file of a workbook. What it lists is judged before anything is unpacked; nothing is ever written to a disk,
/// so the names in it are names and no paths.
/// </summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly TableLimits limits;

    public Package(Stream content, TableLimits limits)
    {
        (archive, this.limits) = (new(content, ZipArchiveMode.Read), limits);
        if (archive.Entries.Count > limits.Parts) throw new RuleException("Table.TooManyParts", null, limits.Parts);
        foreach (var entry in archive.Entries)
            if (!parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry)) throw new RuleException("Table.Broken");
        Judge();
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>The part as XML without entities; the reader closes everything under it.</summary>
    public XmlReader Xml(string part)
    {
        return XmlReader.Create(Open(part), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true,
            IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = limits.PartBytes,
        });
    }

    /// <summary>Whether a part may hold an element of this name, told without parsing it; where its encoding hides that, it may.</summary>
    public bool MayHold(string part, ReadOnlySpan<byte> element)
    {
        using var stream = Open(part);
        Span<byte> head = stackalloc byte[2];
        var isPlain = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head is [(byte)'<', not 0] or [0xEF, 0xBB];
        return !isPlain || stream.HoldsYet(element);
    }

    private MeasuredStream Open(string part)
    {
        var entry = parts.GetValueOrDefault(part) ?? throw new RuleException("Table.Broken");
        return new(entry.Open(), limits, entry.CompressedLength);
    }

    public void Dispose() => archive.Dispose();

    private void Judge()
    {
        Refuse("Table.Encrypted", name => name is "EncryptedPackage");
        Refuse("Table.Macros", name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase));
        Refuse("Table.Binary", name => name is "xl/workbook.bin");
        Refuse("Table.ExternalLinks", name => name.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase));
        Refuse("Table.Embedded", name => name.StartsWith("xl/embeddings/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("xl/activeX/", StringComparison.OrdinalIgnoreCase));
        if (!Has("[Content_Types].xml") || !Has("xl/workbook.xml")) throw new RuleException("Table.KindUnknown");
        if (IsMacroEnabled()) throw new RuleException("Table.Macros");
        if (parts.Values.Sum(part => Math.Min(part.Length, limits.UnpackedBytes + 1)) > limits.UnpackedBytes)
            throw new RuleException("Table.UnpacksTooLarge", null, limits.UnpackedBytes >> 20);
    }

    private void Refuse(string rule, Func<string, bool> name)
    {
        if (parts.Keys.Any(name)) throw new RuleException(rule);
    }

    private bool IsMacroEnabled()
    {
        using var types = Xml("[Content_Types].xml");
        while (types.Read())
            if (types.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) is true) return true;
        return false;
    }
}
