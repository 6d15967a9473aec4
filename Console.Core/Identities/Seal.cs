using System.Security.Cryptography;
using System.Text;

namespace GovConsole.Identities;

/// <summary>
/// Closes personal numbers for storage (AES-256-GCM, a fresh nonce each time, the key outside the database)
/// and gives the blind index by which an exact number can be found without opening any other.
/// Keys rotate: new values are closed with the current key, old ones open with the key they name.
/// </summary>
public sealed class Seal
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly IReadOnlyDictionary<string, byte[]> keys;
    private readonly string current;
    private readonly byte[] blindKey;

    /// <param name="keys">256-bit keys by their id; ids are short and hold no colon.</param>
    /// <param name="current">The id of the key that closes new values.</param>
    /// <param name="blindKey">The key of the blind index; it does not rotate, since every index value would change with it.</param>
    public Seal(IReadOnlyDictionary<string, byte[]> keys, string current, byte[] blindKey)
    {
        if (keys.Values.Append(blindKey).Any(key => key.Length != 32)) throw new ArgumentException("A sealing key has 256 bits.", nameof(keys));
        (this.keys, this.current, this.blindKey) = (keys, current, blindKey);
        _ = keys[current];
    }

    public string Close(string text) => $"{current}:{Convert.ToBase64String(Box(Encoding.UTF8.GetBytes(text)))}";

    /// <summary>Closes a whole file.</summary>
    public byte[] Close(byte[] plain) => [.. Encoding.ASCII.GetBytes($"{current}:"), .. Box(plain)];

    private byte[] Box(byte[] plain)
    {
        var box = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(keys[current], TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length));
        return box;
    }

    /// <exception cref="CryptographicException">The value was changed, or its key is not among the configured ones.</exception>
    public string Open(string sealedText)
    {
        var colon = sealedText.IndexOf(':', StringComparison.Ordinal);
        return Encoding.UTF8.GetString(Unbox(Key(colon < 0 ? "" : sealedText[..colon]), Convert.FromBase64String(sealedText[(colon + 1)..])));
    }

    /// <inheritdoc cref="Open(string)"/>
    public byte[] Open(byte[] sealedFile)
    {
        var colon = Math.Max(0, Array.IndexOf(sealedFile, (byte)':'));
        return Unbox(Key(Encoding.ASCII.GetString(sealedFile, 0, colon)), sealedFile.AsSpan(colon + 1));
    }

    private byte[] Key(string id) => keys.TryGetValue(id, out var key) ? key : throw new CryptographicException("The sealing key is not configured.");

    private static byte[] Unbox(byte[] key, ReadOnlySpan<byte> box)
    {
        if (box.Length < NonceSize + TagSize) throw new CryptographicException("The sealed value is cut off.");
        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(box[..NonceSize], box.Slice(NonceSize, plain.Length), box[(NonceSize + plain.Length)..], plain);
        return plain;
    }

    /// <summary>The same for the same text always; says nothing about it without the key.</summary>
    public string Blind(string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(blindKey, Encoding.UTF8.GetBytes(text)))[..40];
}
