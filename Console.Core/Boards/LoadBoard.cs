using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Boards;

/// <summary>
/// The board of a unit as of today: a tile for each unit directly below that has villages, the worst first, the points that are silent, and what
/// should have been put right by now. A fixed number of queries, whatever the number of villages.
/// </summary>
public sealed class LoadBoard(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, FindRectifications findRectifications, TimeProvider clock)
{
    /// <summary>How many overdue rectifications and silent points stand on the board itself.</summary>
    public const int Listed = 20;

    /// <summary>For so many days ahead it is told what lapses.</summary>
    public const int LapseDays = GatherVillages.LapseDays;

    public sealed record Input
    {
        public string? Unit { get; init; }
        /// <summary>By place instead of the worst first.</summary>
        public bool ByPlace { get; init; }
        /// <summary>Of the two lists, only what lies in a village with this in its name or its point's address.</summary>
        public string? Text { get; init; }
        public Silent Silent { get; init; }
    }

    public sealed record Board(Unit Unit, IReadOnlyList<Unit> Line, DateOnly Today, Tally Total, IReadOnlyList<Tile> Tiles)
    {
        public required IReadOnlyList<Village> SilentPoints { get; init; }
        public required int Silences { get; init; }
        public required IReadOnlyList<FindRectifications.Row> OverdueRows { get; init; }
        public required int OverdueFound { get; init; }
    }

    public sealed record Tile(Unit Unit, Tally Tally, decimal Score)
    {
        public Standing Standing => Worse.Of(Score);
        public bool IsVillage => Unit.Kind.HasPoint();
    }

    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, <c>Access.OutOfScope</c>, or <c>Board.Village</c> for a village, which has no units below.</exception>
    public async Task<Board> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (tree, almanac, today) = (await trees.GetAsync(ct), await calendars.CurrentAsync(ct), clock.Today());
        var unit = tree.BoardUnit(input.Unit, actor);
        if (unit.Kind.HasPoint()) throw new RuleException("Board.Village", null, unit.Name);

        var villages = await dbs.ReadAsync(db => db.VillagesAsync(tree, almanac, unit.Path, today, ct), ct);
        var found = villages.Where(village => IsFound(village, input.Text?.Trim(), tree)).ToList();
        var silences = Order(found.Where(village => input.Silent.Includes(village))).ToList();
        var overdue = await OverdueAsync(unit, input.Text, found, actor, ct);
        return new(unit, [.. tree.Line(unit.Path).Where(one => actor.Covers(one.Path))], today, Tally.Of(villages), Tiles(tree, unit, villages, input.ByPlace))
        {
            SilentPoints = [.. silences.Take(Listed)], Silences = silences.Count,
            OverdueRows = [.. overdue.Take(Listed)], OverdueFound = found.Sum(village => village.Overdue),
        };
    }

    private static List<Tile> Tiles(UnitTree tree, Unit unit, List<Village> villages, bool byPlace)
    {
        var tiles = villages.Where(village => village.Unit.Path.Depth > unit.Path.Depth).GroupBy(village => village.Unit.Path.At(unit.Path.Depth + 1)!)
            .Select(part => (Unit: tree.Get(part.Key), Tally: Tally.Of([.. part]))).Select(part => new Tile(part.Unit, part.Tally, Worse.Score(part.Tally)));
        return [.. byPlace
            ? tiles.OrderBy(tile => tile.Unit.Code, StringComparer.Ordinal)
            : tiles.OrderByDescending(tile => tile.Score).ThenByDescending(tile => tile.Tally[BoardFigure.Overdue]).ThenBy(tile => tile.Unit.Code, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<FindRectifications.Row>> OverdueAsync(Unit unit, string? text, List<Village> found, Actor actor, CancellationToken ct)
    {
        var filter = new RectificationFilter(RectificationList.Overdue, unit.Code);
        if (!string.IsNullOrWhiteSpace(text)) filter = filter with { Villages = [.. found.Where(village => village.Overdue > 0).Select(village => village.Unit.Code)] };
        return (await findRectifications.RunAsync(filter, 1, actor, ct)).Rows.Rows;
    }

    // Who has been silent longest comes first.
    private static IEnumerable<Village> Order(IEnumerable<Village> silent) =>
        silent.OrderBy(village => village.SilentSince.Append(village.QuietSince ?? DateOnly.MaxValue).Min()).ThenBy(village => village.Unit.Code, StringComparer.Ordinal);

    private static bool IsFound(Village village, string? text, UnitTree tree) => string.IsNullOrEmpty(text)
        || tree.FullName(village.Unit.Path).Contains(text, StringComparison.Ordinal) || village.Address?.Contains(text, StringComparison.Ordinal) is true
        || village.Unit.Initials.StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
