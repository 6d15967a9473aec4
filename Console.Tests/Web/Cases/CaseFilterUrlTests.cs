using CsCheck;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Statistics;
using GovConsole.Web.Cases;

namespace GovConsole.Tests.Web.Cases;

public sealed class CaseFilterUrlTests
{
    private static readonly Gen<DateOnly?> Day = Gen.DateOnly[new(2010, 1, 1), new(2040, 1, 1)].Select(day => (DateOnly?)day).Or();

    private static readonly Gen<CaseFilter> Filters =
        from text in Generators.Any(null, "符小妹", "100%", "a&b=c", "井#号", "+ 空", "469007100200-2026-00042")
        from unit in Generators.Any(null, "46", "469007100", "46D22", "469007P01")
        from item in Gen.Guid.Select(id => (Guid?)id).Or()
        from channel in Gen.Enum<Channel>().Select(x => (Channel?)x).Or()
        from status in Gen.Enum<CaseStatus>().Select(x => (CaseStatus?)x).Or()
        from measure in Gen.Enum<Measure>().Select(x => (Measure?)x).Or()
        from kept in Gen.Select(Gen.Enum<GapState>().Select(x => (GapState?)x).Or(), Gen.Enum<DeliveryState>().Select(x => (DeliveryState?)x).Or())
        from card in Gen.Enum<Card>().Select(x => (Card?)x).Or()
        from sending in Gen.Enum<SendingState>().Select(x => (SendingState?)x).Or()
        from days in Gen.Select(Day, Day, Day)
        from order in Gen.Select(Gen.Bool, Gen.Enum<LedgerSort>(), Gen.Bool)
        select new CaseFilter
        {
            Text = text, Unit = unit, Own = order.Item1 != order.Item3, Item = item, Channel = channel, Status = status, Measure = measure, Gap = kept.Item1, Delivery = kept.Item2, Sending = sending, Card = card,
            InHandOn = days.Item1, From = days.Item2, To = days.Item3, Mine = order.Item1, Untaken = !order.Item3, Sort = order.Item2, Ascending = order.Item3,
        };

    [Fact]
    public void Every_filter_survives_its_address() => Filters.Sample(filter =>
    {
        var read = CaseFilterUrl.Parse(new Uri(new Uri("http://console"), new CaseFilterUrl(filter, "638.00aa", null).Format()).Query);
        return read.Filter == filter && read.After == "638.00aa" && read.Ignored.Count == 0;
    }, iter: 500);

    [Fact]
    public void The_links_of_the_figures_are_understood()
    {
        var read = CaseFilterUrl.Parse("?measure=Closed&from=2026-03-01&to=2026-03-31&unit=469007100");

        Assert.Equal(new CaseFilter { Measure = Measure.Closed, From = new(2026, 3, 1), To = new(2026, 3, 31), Unit = "469007100" }, read.Filter);
        Assert.Empty(read.Ignored);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?text=")]
    [InlineData("?measure=&status=")]
    public void What_is_empty_asks_for_nothing(string query)
    {
        Assert.Equal(new CaseFilter(), CaseFilterUrl.Parse(query).Filter);
        Assert.Empty(CaseFilterUrl.Parse(query).Ignored);
    }

    [Theory]
    [InlineData("?measure=Everything", "measure")]
    [InlineData("?status=3", "status")]
    [InlineData("?status=Accepted,Archived", "status")]
    [InlineData("?status=Accepted&status=Archived", "status")]
    [InlineData("?from=2026-02-30", "from")]
    [InlineData("?to=31.03.2026", "to")]
    [InlineData("?item=42", "item")]
    [InlineData("?unit=46/469007", "unit")]
    [InlineData("?mine=maybe", "mine")]
    [InlineData("?sort=Applicant", "sort")]
    [InlineData("?after=%00", "after")]
    [InlineData("?colour=red", "colour")]
    public void What_makes_no_sense_is_left_out_and_named(string query, string key)
    {
        var read = CaseFilterUrl.Parse(query);

        Assert.Equal(new CaseFilter(), read.Filter);
        Assert.Equal([key], read.Ignored);
    }

    [Fact]
    public void A_text_longer_than_any_name_is_left_out() =>
        Assert.Equal(["text"], CaseFilterUrl.Parse($"?text={new string('长', 101)}").Ignored);
}

file static class Generators
{
    public static Gen<string?> Any(params string?[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>The same, or nothing.</summary>
    public static Gen<T?> Or<T>(this Gen<T?> gen) => Gen.Select(gen, Gen.Bool, (value, some) => some ? value : default);
}
