namespace GovConsole.Tables;

internal static class Bytes
{
    /// <summary>Whether the bytes occur anywhere; the stream stands at its beginning afterwards.</summary>
    public static bool Holds(this Stream content, ReadOnlySpan<byte> sought)
    {
        content.Position = 0;
        try
        {
            return content.HoldsYet(sought);
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>Whether the bytes occur from where the stream stands.</summary>
    public static bool HoldsYet(this Stream content, ReadOnlySpan<byte> sought)
    {
        var buffer = new byte[128 << 10];
        var kept = 0;
        while (content.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(sought) >= 0) return true;
            kept = Math.Min(sought.Length - 1, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }
        return false;
    }
}
