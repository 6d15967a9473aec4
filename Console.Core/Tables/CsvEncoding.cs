using System.Text;
using GovConsole.Kernel;

namespace GovConsole.Tables;

/// <summary>In which encoding a text was written: by its mark, else UTF-8 when every byte fits, else GB18030, which reads GBK and GB 2312 too.</summary>
internal static class CsvEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="RuleException"><c>Table.EncodingUnknown</c> when the bytes are text in none of them.</exception>
    public static Encoding Of(Stream content)
    {
        content.Position = 0;
        var mark = new byte[4];
        var length = content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        if (Marked(mark.AsSpan(0, length)) is { } marked) return marked;
        if (Fits(content, StrictUtf8)) return StrictUtf8;

        var chinese = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return Fits(content, chinese) ? chinese : throw new RuleException("Table.EncodingUnknown");
    }

    private static Encoding? Marked(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static bool Fits(Stream content, Encoding encoding)
    {
        content.Position = 0;
        var decoder = encoding.GetDecoder();
        var (bytes, characters) = (new byte[64 << 10], new char[encoding.GetMaxCharCount(64 << 10)]);
        try
        {
            int read;
            do
            {
                read = content.Read(bytes);
                decoder.GetChars(bytes, 0, read, characters, 0, flush: read == 0);
            }
            while (read > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
