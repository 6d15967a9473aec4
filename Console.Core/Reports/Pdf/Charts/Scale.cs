namespace GovConsole.Reports.Pdf.Charts;

/// <summary>A range of values with round steps.</summary>
internal sealed record Scale(double Low, double High, double Step)
{
    private const int Steps = 4;

    private static readonly double[] Rounds = [1, 2, 2.5, 5, 10];

    public IEnumerable<double> Ticks
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            for (var i = 0; i <= count; i++) yield return Low + i * Step;
        }
    }

    /// <summary>Where a value stands, 0 at the low end and 1 at the high one.</summary>
    public float Share(double value) => (float)((value - Low) / (High - Low));

    /// <summary>For bars, whose length is the value.</summary>
    public static Scale FromZero(IReadOnlyList<double> values)
    {
        var (low, high) = Reach([0, .. values]);
        return Of(low, high, values);
    }

    /// <summary>For bars without an axis: the longest fills the room.</summary>
    public static Scale Filled(IReadOnlyList<double> values)
    {
        var (low, high) = Reach([0, .. values]);
        return new(low, low < high ? high : low + 1, high - low);
    }

    /// <summary>For lines: rates between 95 and 99 shall not lie flat on the ceiling.</summary>
    public static Scale Around(IReadOnlyList<double> values)
    {
        var (low, high) = Reach(values);
        return low > high / 2 && low < high ? Of(low, high, values) : FromZero(values);
    }

    private static (double Low, double High) Reach(IReadOnlyList<double> values) =>
        (values.DefaultIfEmpty().Min(), values.DefaultIfEmpty().Max());

    private static Scale Of(double low, double high, IReadOnlyList<double> values)
    {
        if (low == high) high = low + 1;

        var raw = (high - low) / Steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = Rounds.First(round => round * power >= raw * 0.999) * power;
        if (values.All(double.IsInteger)) step = Math.Max(1, Math.Ceiling(step));
        return new(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }
}
