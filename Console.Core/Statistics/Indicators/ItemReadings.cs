using GovConsole.Items;

namespace GovConsole.Statistics.Indicators;

/// <summary>A number of items and the list that it counts.</summary>
public sealed record CountedItems(long Number, ItemFilter Items);

/// <summary>The indicators of the catalogue of items, read from its counts.</summary>
public static class ItemReadings
{
    public static Sums Sums(this ItemFigures.Result figures) => Indicators.Sums.Of(
        (Quantity.Items, figures.Items), (Quantity.OnlineItems, figures.Online), (Quantity.WhollyOnlineItems, figures.WhollyOnline),
        (Quantity.ZeroVisitItems, figures.ZeroVisit), (Quantity.ImmediateItems, figures.Immediate),
        (Quantity.CommitmentItems, figures.ByCommitment), (Quantity.CommitmentImmediateItems, figures.CommitmentImmediate),
        (Quantity.ItemStatutoryDays, figures.StatutoryDays), (Quantity.ItemPromisedDays, figures.PromisedDays));

    /// <summary>Every one of them as of a day; of today when empty.</summary>
    public static IReadOnlyList<Reading> Of(ItemFigures.Result figures, DateOnly? on)
    {
        var sums = figures.Sums();
        return
        [
            .. Catalogue.Of(Subject.Items).Select(indicator => new Reading(indicator, indicator.Of(sums), [])
            {
                Items = [.. indicator.Terms.Select(term => Listed(term.Quantity!.Value)).Distinct().Select(what => new CountedItems(sums[new Term(what)], Filter(what, on)))],
            }),
        ];
    }

    // Days are summed over the items in force.
    private static Quantity Listed(Quantity quantity) => quantity is Quantity.ItemStatutoryDays or Quantity.ItemPromisedDays ? Quantity.Items : quantity;

    private static ItemFilter Filter(Quantity what, DateOnly? on)
    {
        var all = new ItemFilter(On: on, Standing: ItemStanding.InForce);
        return what switch
        {
            Quantity.OnlineItems => all with { Online = OnlineDepths.Applied },
            Quantity.WhollyOnlineItems => all with { Online = OnlineDepths.Whole },
            Quantity.ZeroVisitItems => all with { ZeroVisit = true },
            Quantity.ImmediateItems => all with { Handling = HandlingKind.Immediate },
            Quantity.CommitmentItems => all with { ByCommitment = true },
            Quantity.CommitmentImmediateItems => all with { ByCommitment = true, Handling = HandlingKind.Immediate },
            _ => all,
        };
    }
}
