using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace GovConsole.Identities;

/// <summary>Reads what a <see cref="SealingStream"/> has closed, from any place, and holds one piece of it at a time.</summary>
public sealed class UnsealingStream : Stream
{
    private const int BoxSize = SealingStream.PieceSize + SealingStream.TagSize;

    private readonly SafeFileHandle file;
    private readonly AesGcm aes;
    private readonly byte[] subject;
    private readonly int head;
    private readonly long pieces;
    private readonly byte[] box = new byte[BoxSize];
    private readonly byte[] piece = new byte[SealingStream.PieceSize];
    private long opened = -1;
    private int filled;

    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="CryptographicException">It is not one that this seal has closed.</exception>
    public UnsealingStream(string path, Seal seal, Guid subject)
    {
        this.subject = subject.ToByteArray();
        // Whoever reads it keeps it although it is deleted meanwhile.
        file = File.OpenHandle(path, share: FileShare.Read | FileShare.Delete);
        try
        {
            var size = new byte[sizeof(ushort)];
            Fill(size, 0);
            var key = new byte[BinaryPrimitives.ReadUInt16BigEndian(size)];
            Fill(key, size.Length);
            head = size.Length + key.Length;
            aes = new(seal.Open(key), SealingStream.TagSize);
            var body = RandomAccess.GetLength(file) - head;
            pieces = (body + BoxSize - 1) / BoxSize;
            Length = body - pieces * SealingStream.TagSize;
            if (Length < 0 || pieces == 0) throw new CryptographicException("The file is cut off.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length { get; }
    public override long Position { get; set; }

    /// <exception cref="CryptographicException">What stands here was changed.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.Length == 0) return 0;
        Open(Position / SealingStream.PieceSize);
        var within = (int)(Position % SealingStream.PieceSize);
        var read = Math.Min(buffer.Length, filled - within);
        piece.AsSpan(within, read).CopyTo(buffer);
        Position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Current => Position,
        SeekOrigin.End => Length,
        _ => 0,
    };

    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            aes.Dispose();
            file.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Open(long place)
    {
        if (place == opened) return;
        opened = -1;
        var last = place == pieces - 1;
        filled = last ? (int)(Length - place * SealingStream.PieceSize) : SealingStream.PieceSize;
        var closed = box.AsSpan(0, filled + SealingStream.TagSize);
        Fill(closed, head + place * BoxSize);
        Span<byte> nonce = stackalloc byte[SealingStream.NonceSize];
        SealingStream.Nonce(nonce, place, last);
        aes.Decrypt(nonce, closed[..filled], closed[filled..], piece.AsSpan(0, filled), subject);
        opened = place;
    }

    private void Fill(Span<byte> into, long from)
    {
        while (into.Length > 0)
        {
            var read = RandomAccess.Read(file, into, from);
            if (read == 0) throw new CryptographicException("The file is cut off.");
            into = into[read..];
            from += read;
        }
    }
}
