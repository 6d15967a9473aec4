using System.Text;

namespace GovConsole.Files;

/// <summary>A file's name as it is shown and offered for download; it never becomes a path.</summary>
public static class FileName
{
    public const int MaxLength = 80;

    /// <summary>The last part of what was sent, without controls, direction marks and signs that a file system minds, with the ending of its content.</summary>
    public static string Of(string sent, string contentType)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = last.LastIndexOf('.') is > 0 and var dot ? last[..dot] : last;
        var plain = string.Concat(stem.EnumerateRunes()
            .Where(rune => Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '(' or ')' or '（' or '）' or '、')
            .Take(MaxLength)).Trim();
        return (plain.Length > 0 ? plain : "file") + FileKind.Ending(contentType);
    }
}
