using GovConsole.Kernel;

namespace GovConsole.Statistics.Indicators;

/// <summary>Some cut of the cases in one period, of which indicators can be read.</summary>
public sealed record Section(CaseQuery About, Period Period, Sums Sums)
{
    // Days are summed over the cases that were closed, so those are the list behind them.
    private static Measure Listed(Measure measure) => measure switch
    {
        Measure.ElapsedDays or Measure.PromisedDays or Measure.StatutoryDays => Measure.Closed,
        Measure.PromisedElapsedDays => Measure.ClosedPromised,
        _ => measure,
    };

    public Counted InHand => new(Sums.InHand, About with { InHandOn = Period.To });

    public Counted CarriedOver => new(Sums.CarriedOver, About with { InHandOn = Period.From.AddDays(-1) });

    public Counted Count(Measure measure) => new(
        Sums.Within[measure],
        About with { Measure = measure, From = Period.From == DateOnly.MinValue ? null : Period.From, To = Period.To });

    public Reading Read(Indicator indicator) => new(indicator, indicator.Of(Sums), [.. Counts(indicator)]);

    public IReadOnlyList<Reading> Read(params IEnumerable<Indicator> indicators) => [.. indicators.Select(Read)];

    private IEnumerable<Counted> Counts(Indicator indicator)
    {
        if (indicator.CarriesOver && indicator.Under.Count == 0) return [InHand];
        var counts = indicator.Over.Concat(indicator.Under).Select(term => Listed(term.Measure)).Distinct().Select(Count);
        return indicator.CarriesOver ? counts.Append(CarriedOver) : counts;
    }
}
