using System.Security.Cryptography;
using System.Text;

namespace GovConsole.Inspections.Plans;

/// <summary>
/// 抽查: draws villages at random so that anybody can draw them again. Each village gets the SHA-256 of "seed:code" (UTF-8, lower-case
/// hexadecimal); the villages in the order of these digests are the shuffle, and the first so many are drawn. The order in which the
/// candidates are handed over does not matter, and no library's idea of chance takes part, so the same seed and the same candidates give
/// the same draw for ever.
/// </summary>
public static class Draw
{
    /// <summary>One that can be drawn, and the township it counts for where each township has its share.</summary>
    public sealed record Candidate(string Code, string Township);

    /// <summary>How many villages a percentage of the candidates is: rounded up, and never none of some.</summary>
    public static int Share(int percent, int candidates) => (int)((long)candidates * percent + 99) / 100;

    /// <returns>The codes that are drawn, in the order of the shuffle; by township where each has its share.</returns>
    public static IReadOnlyList<string> Of(string seed, IReadOnlyCollection<Candidate> candidates, int size, bool byTownship)
    {
        if (!byTownship) return [.. Shuffle(seed, candidates).Take(size)];

        var townships = candidates.GroupBy(one => one.Township).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var shares = Shares([.. townships.Select(one => one.Count())], Math.Min(size, candidates.Count));
        return [.. townships.Zip(shares).SelectMany(one => Shuffle(seed, one.First).Take(one.Second))];
    }

    /// <summary>
    /// The shares of townships of these sizes: one for each while there are enough, and the rest in proportion to what each has left, the
    /// largest remainders first and of equal ones the earlier township.
    /// </summary>
    public static IReadOnlyList<int> Shares(IReadOnlyList<int> sizes, int total)
    {
        var first = total >= sizes.Count ? 1 : 0;
        var left = sizes.Select(size => (long)size - first).ToList();
        var (rest, sum) = (total - first * sizes.Count, left.Sum());
        if (sum == 0) return [.. sizes.Select(_ => first)];

        var shares = left.ConvertAll(one => (int)(first + rest * one / sum));
        foreach (var place in Enumerable.Range(0, sizes.Count).OrderByDescending(i => rest * left[i] % sum).ThenBy(i => i).Take(total - shares.Sum())) shares[place]++;
        return shares;
    }

    private static IEnumerable<string> Shuffle(string seed, IEnumerable<Candidate> candidates) => candidates.Select(one => one.Code)
        .OrderBy(code => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{code}"))), StringComparer.Ordinal)
        .ThenBy(code => code, StringComparer.Ordinal);
}
