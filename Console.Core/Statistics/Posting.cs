using System.Globalization;

namespace GovConsole.Statistics;

/// <summary>
/// What an event changed in the figures of one day, as it was written in the transaction of the event: a row of its own, so that those who write
/// at the same moment never wait for the row of the province. The measures are its columns, as of a <see cref="Tally"/>. Figures are read from the
/// tallies and the postings together; a posting is gone in the transaction that folds it into the tallies.
/// </summary>
public sealed class Posting
{
    private const char Border = '|';

    public long Id { get; private init; }
    /// <summary>The units that it counts for, each between two borders: |46|469007|.</summary>
    public required string Units { get; init; }
    /// <summary>The item, as <see cref="Tally.Value"/> has it.</summary>
    public required string Item { get; init; }
    /// <summary>The channel, as <see cref="Tally.Value"/> has it.</summary>
    public required string Channel { get; init; }
    public required DateOnly Day { get; init; }

    internal static object[] Key(Fact fact, DateOnly day) =>
        [$"{Border}{string.Join(Border, fact.Units)}{Border}", fact.ItemId.ToString(), fact.Channel.ToString(CultureInfo.InvariantCulture), day];

    internal static Fact Fact(string units, string item, string channel, DateOnly day, Counts counts) => new(
        units.Split(Border, StringSplitOptions.RemoveEmptyEntries), Guid.Parse(item), int.Parse(channel, CultureInfo.InvariantCulture),
        new Dictionary<DateOnly, Counts> { [day] = counts });
}
