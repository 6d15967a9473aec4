namespace GovConsole.Files;

/// <summary>The kinds of file that are taken, recognised by how their bytes begin, never by a name or what a browser claims.</summary>
public static class FileKind
{
    /// <summary>As many bytes as <see cref="Recognise"/> looks at.</summary>
    public const int HeadLength = 12;

    /// <summary>The content type, or null for everything else.</summary>
    public static string? Recognise(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
        _ => null,
    };

    public static bool IsImage(string contentType) => contentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The ending that a name of this type gets, whatever it had.</summary>
    public static string Ending(string contentType) => contentType switch
    {
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/webp" => ".webp",
        _ => ".pdf",
    };
}
