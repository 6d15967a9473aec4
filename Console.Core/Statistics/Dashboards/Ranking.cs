using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Indicators;

namespace GovConsole.Statistics.Dashboards;

/// <summary>
/// The level below, ordered by one indicator. The unit's own row takes what no unit below counts, so the rows add up to the total;
/// departments stand beside the tree and have dashboards of their own.
/// </summary>
public sealed record Ranking(Indicator By, IReadOnlyList<Ranking.Row> Rows, Ranking.Row Total)
{
    public sealed record Row(Place Unit, bool IsOwn, Reading By, IReadOnlyList<Reading> Readings)
    {
        /// <summary>From 1, shared by equals; null for the unit itself and for a unit without a value.</summary>
        public int? Rank { get; init; }
    }

    internal static readonly IReadOnlyList<Indicator> Columns =
        [Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.OnTimeRate, Catalogue.ZeroVisitRate];

    /// <summary>Units that have a row, if only when something was counted there.</summary>
    internal static IReadOnlyList<Unit> Below(UnitTree tree, Unit unit) =>
        [.. tree.All.Where(child => child.ParentCode == unit.Code && !child.Path.IsDepartment).OrderBy(child => child.Code, StringComparer.Ordinal)];

    internal static Ranking? Of(
        Unit unit, IReadOnlyList<Unit> below, IReadOnlyDictionary<(string Unit, string Value), Counts> sums, Indicator by,
        IReadOnlyList<Indicator> columns, Period period)
    {
        if (below.Count == 0) return null;

        var own = new Counts();
        own.Add(Sum(unit));
        foreach (var child in below) own.Add(Sum(child), -1);

        var rows = below
            .Where(child => !child.Retired && child.Kind is not UnitKind.Container || !Sum(child).IsZero)
            .Select(child => RowOf(child, false, Sum(child)))
            .OrderBy(row => row.By.Value is null).ThenBy(Order)
            .ToList();
        return new(by, [.. rows.Select(row => row with { Rank = RankOf(row) }), RowOf(unit, true, own)], RowOf(unit, false, Sum(unit)));

        decimal? Order(Row row) => by.MoreIsBetter is false ? row.By.Value : -row.By.Value;

        int? RankOf(Row row) => Order(row) is { } order ? rows.Count(other => Order(other) < order) + 1 : null;

        Counts Sum(Unit of) => sums.GetValueOrDefault((of.Code, "")) ?? new();

        Row RowOf(Unit of, bool isOwn, Counts counts)
        {
            var section = new Section(new(of.Code) { Own = isOwn }, period, new(counts));
            return new(new(of.Code, of.Name), isOwn, section.Read(by), section.Read(columns));
        }
    }
}
