using System.Security.Cryptography;
using System.Text;

namespace GovConsole.Reports.Pdf.Drawing;

/// <summary>Skia takes the identity of a file from the clock. Taken from the content instead, a reprint equals its original.</summary>
internal static class StableIdentity
{
    private const int GroupedLength = 36;

    public static byte[] Settle(ReadOnlySpan<byte> file)
    {
        // Offsets count from the start of the file, and nothing that has one follows the trailer's identity.
        // Its own length varies: Skia writes it as digits or as escaped characters, whichever is shorter.
        var from = file.LastIndexOf("/ID ["u8);
        var to = file.LastIndexOf(">>\nstartxref"u8);
        var body = file[..from].ToArray();

        Write(body, Guid.Empty);
        var identity = new Guid(SHA256.HashData(body).AsSpan(..16));
        Write(body, identity);
        return [.. body, .. Encoding.ASCII.GetBytes($"/ID [<{identity:N}> <{identity:N}>]"), .. file[to..]];
    }

    private static void Write(Span<byte> body, Guid identity)
    {
        Write(body, "<xmpMM:DocumentID>uuid:"u8, identity);
        Write(body, "<xmpMM:InstanceID>uuid:"u8, identity);
    }

    private static void Write(Span<byte> body, ReadOnlySpan<byte> marker, Guid identity)
    {
        var place = body.Slice(body.IndexOf(marker) + marker.Length, GroupedLength);
        Encoding.ASCII.GetBytes(identity.ToString("D"), place);
    }
}
