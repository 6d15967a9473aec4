namespace GovConsole.Reports.Bulletins;

/// <summary>Who of several led and who came last. Those without a value are left out; equals share a place.</summary>
public sealed record Ends(Ends.Place First, Ends.Place Last)
{
    public sealed record Place(IReadOnlyList<string> Names, decimal Value);

    public bool AllEqual => First.Value == Last.Value;

    /// <returns>Null when nobody has a value.</returns>
    public static Ends? Of(IEnumerable<(string Name, decimal? Value)> all)
    {
        var valued = all.Where(one => one.Value is not null).Select(one => (one.Name, Value: one.Value!.Value)).ToList();
        return valued.Count == 0 ? null : new(At(valued.Max(one => one.Value)), At(valued.Min(one => one.Value)));

        Place At(decimal value) => new([.. valued.Where(one => one.Value == value).Select(one => one.Name)], value);
    }
}

/// <summary>Whose number rose most and whose fell most since the period before; null where nobody's did.</summary>
public sealed record Swing(Swing.Move? Up, Swing.Move? Down)
{
    /// <summary>By how many; the rate is null with nothing to divide by, or where equals moved from different numbers.</summary>
    public sealed record Move(IReadOnlyList<string> Names, decimal By, decimal? Rate);

    public static Swing Of(IReadOnlyCollection<(string Name, decimal Now, decimal Before)> all)
    {
        return new(Furthest(one => one.Now - one.Before), Furthest(one => one.Before - one.Now));

        Move? Furthest(Func<(string Name, decimal Now, decimal Before), decimal> step)
        {
            var by = all.Select(step).DefaultIfEmpty().Max();
            if (by <= 0) return null;
            var moved = all.Where(one => step(one) == by).ToList();
            return new([.. moved.Select(one => one.Name)], by, moved is [{ Before: not 0 } only] ? by / only.Before : null);
        }
    }
}
