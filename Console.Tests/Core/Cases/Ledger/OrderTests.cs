using GovConsole.Cases.Ledger;
using GovConsole.Statistics;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Ledger;

/// <summary>Which orders the ledger offers: all but those in which a figure would be looked for through everything.</summary>
public sealed class OrderTests
{
    private static readonly bool[] Ways = [false, true];
    private static readonly DateOnly March = new(2026, 3, 1);

    public static TheoryData<string, CaseFilter, string> Examples => new()
    {
        { "a whole ledger", new(), "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
        { "by day of receipt", new() { From = March, To = Sample.Monday }, "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
        { "closed in March", new() { Measure = Measure.Closed, From = March, To = Sample.Monday }, "Received↓ Closed↓ Closed↑" },
        { "due in March", new() { Measure = Measure.DueInHand, From = March, To = Sample.Monday }, "Received↓ Due↓ Due↑" },
        { "received in March", new() { Measure = Measure.Received, From = March, To = Sample.Monday }, "Received↓ Received↑" },
        { "delivered in March", new() { Measure = Measure.Delivered, From = March, To = Sample.Monday }, "Received↓" },
        { "in hand then", new() { InHandOn = March }, "Received↓" },
        { "in hand today", new() { InHandOn = Sample.Monday }, "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
        { "one's own counter", new() { Own = true }, "Received↓ Received↑" },
        { "closed at one's own counter", new() { Own = true, Measure = Measure.Closed }, "Received↓ Closed↓ Closed↑" },
        { "what waits for one's unit of what was closed", new() { Mine = true, Measure = Measure.Closed }, "Received↓ Received↑ Due↓ Due↑ Closed↓ Closed↑" },
    };

    [Theory, MemberData(nameof(Examples))]
    public void An_order_is_offered_that_finds_what_is_asked_for(string what, CaseFilter filter, string orders)
    {
        var offered =
            from sort in Enum.GetValues<LedgerSort>()
            from up in Ways
            where filter.Offers(sort, up, Sample.Monday)
            select $"{sort}{(up ? '↑' : '↓')}";

        Assert.True(orders == string.Join(' ', offered), $"{what}: {string.Join(' ', offered)}");
    }
}
