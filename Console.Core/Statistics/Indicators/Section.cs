using GovConsole.Kernel;

namespace GovConsole.Statistics.Indicators;

/// <summary>Some cut of the cases in one period, of which the indicators of cases can be read.</summary>
public sealed record Section(CaseQuery About, Period Period, Sums Sums)
{
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
        var counts = indicator.Terms.Select(term => term.Measure!.Value.Listed()).Distinct().Select(Count);
        return indicator.CarriesOver ? counts.Append(CarriedOver) : counts;
    }
}
