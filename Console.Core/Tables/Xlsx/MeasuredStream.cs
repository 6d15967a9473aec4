using GovConsole.Kernel;

namespace GovConsole.Tables.Xlsx;

/// <summary>
/// Counts what really comes out of a packed part, whatever the directory claimed, and stops at the limits.
/// It also stops at a run of bytes without an angle bracket that is longer than any honest cell, before a parser would buffer it.
/// </summary>
internal sealed class MeasuredStream(Stream inner, TableLimits limits, long packed) : Stream
{
    private readonly long most = Math.Min(limits.PartBytes, Math.Max(limits.RatioFreeBytes, packed * limits.Ratio));
    private long total;
    private long run;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        total += read;
        if (total > most) throw new RuleException("Table.UnpacksTooLarge", null, limits.PartBytes >> 20);

        var piece = buffer[..read];
        run = piece.LastIndexOf((byte)'<') is >= 0 and var last ? Longest(piece, last) : run + read;
        if (run > limits.TokenBytes) throw new RuleException("Table.CellTooLong", null, limits.CellLength);
        return read;
    }

    private long Longest(ReadOnlySpan<byte> piece, int last)
    {
        if (run + piece.IndexOf((byte)'<') > limits.TokenBytes) return long.MaxValue;
        return piece.Length - last - 1;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => total; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
