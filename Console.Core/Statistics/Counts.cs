namespace GovConsole.Statistics;

/// <summary>A number for every measure. Adding is all that is done to them, so totals are sums by construction.</summary>
public sealed class Counts
{
    public static readonly int Width = Enum.GetValues<Measure>().Length;

    private readonly long[] numbers = new long[Width];

    public long this[Measure measure]
    {
        get => numbers[(int)measure];
        set => numbers[(int)measure] = value;
    }

    public bool IsZero => Array.TrueForAll(numbers, number => number == 0);

    public void Add(Counts other, int sign = 1)
    {
        for (var i = 0; i < Width; i++) numbers[i] += sign * other.numbers[i];
    }

    public static Counts Sum(IEnumerable<Counts> all)
    {
        var sum = new Counts();
        foreach (var one in all) sum.Add(one);
        return sum;
    }

    /// <summary>Numerator ÷ denominator, or null ("—") when nothing was there to divide by.</summary>
    public decimal? Rate(Measure numerator, Measure denominator) =>
        this[denominator] == 0 ? null : (decimal)this[numerator] / this[denominator];
}
