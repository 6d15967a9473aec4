using System.Security.Cryptography;
using GovConsole.Identities;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Identities;

/// <summary>Files that are sealed in pieces: read whole, read from anywhere, and never read when something is wrong with them.</summary>
public sealed class SealedFileTests : IDisposable
{
    private const int Piece = 64 << 10;

    private readonly string path = Path.GetTempFileName();
    private readonly Guid subject = Guid.CreateVersion7();

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData(3 * Piece)]
    [InlineData(3 * Piece + 777)]
    public void What_was_written_is_read_from_any_place(int size)
    {
        var plain = Write(size);

        using var whole = new MemoryStream();
        using var sealedFile = new UnsealingStream(path, Sample.Seal, subject);
        sealedFile.CopyTo(whole);
        Assert.Equal(plain, whole.ToArray());
        Assert.Equal(size, sealedFile.Length);
        foreach (var at in new[] { 0, 1, Piece - 1, Piece, 2 * Piece + 5, size - 1 }.Where(at => at >= 0 && at < size))
        {
            sealedFile.Seek(at, SeekOrigin.Begin);
            var part = new byte[Math.Min(Piece + 10, size - at)];
            sealedFile.ReadExactly(part);
            Assert.Equal(plain[at..(at + part.Length)], part);
        }
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("cut at a piece")]
    [InlineData("cut inside a piece")]
    [InlineData("pieces swapped")]
    [InlineData("longer")]
    [InlineData("another's")]
    [InlineData("another key")]
    public void What_is_not_as_it_was_written_is_not_read(string fault)
    {
        Write(3 * Piece);
        var bytes = File.ReadAllBytes(path);
        var head = bytes.Length - 3 * (Piece + 16);
        File.WriteAllBytes(path, fault switch
        {
            "changed" => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)],
            "cut at a piece" => bytes[..^(Piece + 16)],
            "cut inside a piece" => bytes[..^100],
            "pieces swapped" => [.. bytes[..head], .. bytes[(head + Piece + 16)..(head + 2 * (Piece + 16))], .. bytes[head..(head + Piece + 16)], .. bytes[(head + 2 * (Piece + 16))..]],
            "longer" => [.. bytes, .. new byte[200]],
            _ => bytes,
        });

        Assert.ThrowsAny<CryptographicException>(() =>
        {
            using var sealedFile = new UnsealingStream(
                path, fault is "another key" ? new(new Dictionary<string, byte[]> { [Sample.SealKey] = Sample.Key(9) }, Sample.SealKey, Sample.Key(2)) : Sample.Seal,
                fault is "another's" ? Guid.CreateVersion7() : subject);
            sealedFile.CopyTo(Stream.Null);
        });
    }

    [Fact]
    public void What_was_not_completed_does_not_open()
    {
        using (var sealing = new SealingStream(File.Create(path), Sample.Seal, subject)) sealing.Write(new byte[2 * Piece + 5]);

        Assert.ThrowsAny<CryptographicException>(() =>
        {
            using var sealedFile = new UnsealingStream(path, Sample.Seal, subject);
            sealedFile.CopyTo(Stream.Null);
        });
    }

    private byte[] Write(int size)
    {
        var plain = new byte[size];
        new Random(1).NextBytes(plain);
        using var sealing = new SealingStream(File.Create(path), Sample.Seal, subject);
        foreach (var part in plain.Chunk(50_001)) sealing.Write(part);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(plain)), sealing.Complete());
        Assert.Equal(size, sealing.Length);
        return plain;
    }
}
