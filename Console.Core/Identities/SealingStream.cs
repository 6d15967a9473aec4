using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GovConsole.Identities;

/// <summary>
/// Closes a file while it is written, in pieces under AES-256-GCM with a key of the file's own, which the seal closes at its head. A piece knows its
/// place and whether it is the last, and all know to what they belong: nothing can be changed, left out, moved or cut off unnoticed, and
/// <see cref="UnsealingStream"/> reads from any place without what stands before it. Only what was completed can be opened.
/// </summary>
public sealed class SealingStream : Stream
{
    internal const int PieceSize = 64 << 10, TagSize = 16, NonceSize = 12, KeySize = 32;

    private readonly Stream output;
    private readonly AesGcm aes;
    private readonly byte[] subject;
    private readonly byte[] piece = new byte[PieceSize];
    private readonly byte[] box = new byte[PieceSize + TagSize];
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int filled;
    private long place;
    private long length;

    /// <summary>The subject is what the file belongs to; it opens for nothing else.</summary>
    public SealingStream(Stream output, Seal seal, Guid subject)
    {
        (this.output, this.subject) = (output, subject.ToByteArray());
        var key = RandomNumberGenerator.GetBytes(KeySize);
        aes = new(key, TagSize);
        var head = seal.Close(key);
        Span<byte> size = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(size, (ushort)head.Length);
        output.Write(size);
        output.Write(head);
    }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => length;
    public override long Position { get => length; set => throw new NotSupportedException(); }

    /// <summary>Closes the last piece.</summary>
    /// <returns>The SHA-256 of everything that was written, lower-case hexadecimal.</returns>
    public string Complete()
    {
        Close(last: true);
        // Offered is what a loss of power leaves.
        if (output is FileStream file) file.Flush(flushToDisk: true);
        else output.Flush();
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        digest.AppendData(buffer);
        length += buffer.Length;
        while (buffer.Length > 0)
        {
            // A full piece waits until something follows: it may be the last.
            if (filled == PieceSize) Close(last: false);
            var taken = Math.Min(buffer.Length, PieceSize - filled);
            buffer[..taken].CopyTo(piece.AsSpan(filled));
            filled += taken;
            buffer = buffer[taken..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            aes.Dispose();
            digest.Dispose();
            output.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Close(bool last)
    {
        Span<byte> nonce = stackalloc byte[NonceSize];
        Nonce(nonce, place++, last);
        aes.Encrypt(nonce, piece.AsSpan(0, filled), box.AsSpan(0, filled), box.AsSpan(filled, TagSize), subject);
        output.Write(box, 0, filled + TagSize);
        filled = 0;
    }

    internal static void Nonce(Span<byte> nonce, long place, bool last)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce, place);
        nonce[^1] = last ? (byte)1 : (byte)0;
    }
}
