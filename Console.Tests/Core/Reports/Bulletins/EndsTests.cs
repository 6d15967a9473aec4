using GovConsole.Reports.Bulletins;

namespace GovConsole.Tests.Core.Reports.Bulletins;

/// <summary>Who led, who came last, who rose and who fell.</summary>
public sealed class EndsTests
{
    // Each unit as name and value; a dash is a unit without a value.
    [Theory]
    [InlineData("A 4, B 1, C 2", "A=4", "B=1")]
    [InlineData("A 4, B 4, C 1", "A,B=4", "C=1")]
    [InlineData("A 0, B 3, C 0", "B=3", "A,C=0")]
    [InlineData("A 2, B 2", "A,B=2", "A,B=2")]
    [InlineData("A -, B 0.5, C 1", "C=1", "B=0.5")]
    [InlineData("A -, B -", null, null)]
    [InlineData("", null, null)]
    public void Equals_share_a_place_and_those_without_a_value_have_none(string units, string? first, string? last)
    {
        var ends = Ends.Of(Read(units).Select(unit => (unit.Name, unit.Values[0])));

        Assert.Equal((first, last), (Said(ends?.First), Said(ends?.Last)));
        Assert.Equal(first == last && first is not null, ends?.AllEqual ?? false);
    }

    // Each unit as name, number now and number before.
    [Theory]
    [InlineData("A 6 4, B 1 4, C 2 2", "A+2 0.5", "B+3 0.75")]
    [InlineData("A 5 0, B 0 5", "A+5 -", "B+5 1")]
    [InlineData("A 6 4, B 5 3", "A,B+2 -", null)]
    [InlineData("A 4 4, B 0 0", null, null)]
    [InlineData("A 1 2, B 2 3", null, "A,B+1 -")]
    [InlineData("", null, null)]
    public void A_swing_is_told_by_numbers_and_by_a_rate_where_there_is_one(string units, string? up, string? down)
    {
        var swing = Swing.Of([.. Read(units).Select(unit => (unit.Name, unit.Values[0]!.Value, unit.Values[1]!.Value))]);

        Assert.Equal((up, down), (Said(swing.Up), Said(swing.Down)));
    }

    private static IEnumerable<(string Name, decimal?[] Values)> Read(string units) =>
        from unit in units.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        let parts = unit.Split(' ')
        select (parts[0], parts.Skip(1).Select(part => part is "-" ? (decimal?)null : decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray());

    private static string? Said(Ends.Place? place) => place is null ? null : FormattableString.Invariant($"{string.Join(',', place.Names)}={place.Value}");

    private static string? Said(Swing.Move? move) => move is null ? null
        : FormattableString.Invariant($"{string.Join(',', move.Names)}+{move.By} {(move.Rate is { } rate ? FormattableString.Invariant($"{rate:0.##}") : "-")}");
}
