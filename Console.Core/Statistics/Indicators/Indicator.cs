namespace GovConsole.Statistics.Indicators;

/// <summary>On which day of a case, or of what else, an indicator looks.</summary>
public enum DateBasis { Received, Accepted, Closed, Delivered, AsOf, Items, Rated, Month, AnswerDue }

/// <summary>How an indicator's value reads.</summary>
public enum IndicatorForm
{
    /// <summary>A number of cases.</summary>
    Number,
    /// <summary>Cases for each working day.</summary>
    PerWorkday,
    /// <summary>A part of a whole, shown as a percentage.</summary>
    Share,
    /// <summary>Days for each case.</summary>
    Days,
}

/// <summary>A measure of cases, or a quantity that somebody else counts, that is added or taken away.</summary>
public sealed record Term
{
    public Term(Measure measure, int sign = 1) => (Measure, Sign) = (measure, sign);

    public Term(Quantity quantity, int sign = 1) => (Quantity, Sign) = (quantity, sign);

    public Measure? Measure { get; }
    public Quantity? Quantity { get; }
    public int Sign { get; }
}

/// <summary>
/// A named definition: what is counted, by what it is divided, on which date basis. Its name, formula and source in words are texts
/// under its key. Values are exact; they are rounded when they are shown, half away from zero to two decimals.
/// </summary>
public sealed record Indicator(string Key, IndicatorForm Form, DateBasis Basis, IReadOnlyList<Term> Over, IReadOnlyList<Term> Under)
{
    public Subject Subject { get; init; }

    /// <summary>What was in hand when the period began is added: to the divisor, or to the number where nothing is divided.</summary>
    public bool CarriesOver { get; init; }

    /// <summary>Whether more is better; null where neither is.</summary>
    public bool? MoreIsBetter { get; init; }

    public IEnumerable<Term> Terms => Over.Concat(Under);

    /// <summary>It can be told for any cut of the cases from what was counted in the period alone.</summary>
    public bool IsOfPeriod => Subject is Subject.Cases && !CarriesOver && Form is not IndicatorForm.PerWorkday && Basis is not DateBasis.AsOf;

    /// <returns>Null ("—") when there is nothing to divide by.</returns>
    public decimal? Of(Sums sums)
    {
        decimal over = Total(Over, sums) + (CarriesOver && Under.Count == 0 ? sums.CarriedOver : 0);
        decimal? under = Form is IndicatorForm.PerWorkday ? sums.Workdays
            : Under.Count == 0 ? 1
            : Total(Under, sums) + (CarriesOver ? sums.CarriedOver : 0);
        return under is null or 0 ? null : over / under;
    }

    public decimal? Of(Counts counts) => Of(new Sums(counts));

    /// <summary>As it is shown: a share in per cent, two decimals, half away from zero.</summary>
    public decimal Rounded(decimal value) =>
        Math.Round(Form is IndicatorForm.Share ? value * 100 : value, 2, MidpointRounding.AwayFromZero);

    private static long Total(IReadOnlyList<Term> terms, Sums sums) => terms.Sum(term => term.Sign * sums[term]);
}
