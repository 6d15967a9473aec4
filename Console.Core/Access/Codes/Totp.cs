using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GovConsole.Access.Codes;

/// <summary>The codes of an authenticator app (RFC 6238): six digits, another one every half minute.</summary>
public static class Totp
{
    public const int Digits = 6;

    // Clocks of telephones are a little wrong, and a code is typed for a while.
    private const int Tolerance = 1;
    private const int StepSeconds = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The half minute to which the code belongs, if it is the present one or one beside it.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset at)
    {
        var now = at.ToUnixTimeSeconds() / StepSeconds;
        var bytes = FromBase32(key);
        long? found = null;
        for (var step = now - Tolerance; step <= now + Tolerance; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(bytes, step)), Encoding.UTF8.GetBytes(code))) found = step;
        return found;
    }

    public static string Code(string key, DateTimeOffset at) => Code(FromBase32(key), at.ToUnixTimeSeconds() / StepSeconds);

    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // What authenticator apps speak.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string text)
    {
        var (bytes, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in text)
        {
            (bits, held) = (bits << 5 | Alphabet.IndexOf(letter, StringComparison.Ordinal), held + 5);
            if (held < 8) continue;
            held -= 8;
            bytes.Add((byte)(bits >> held));
            bits &= (1 << held) - 1;
        }

        return [.. bytes];
    }
}
