using System.Globalization;
using GovConsole.Kernel;
using GovConsole.Tables;
using Microsoft.Extensions.Localization;

namespace GovConsole.Batches.Files;

/// <summary>Reads the workbook that came back: finds the headings, wherever they stand, and takes the cells under them as they were typed.</summary>
public static class StationSheet
{
    public const long MaxBytes = 4 << 20;
    private const int HeadingWithin = 10;

    private static readonly TableLimits Limits = new() { FileBytes = MaxBytes, Rows = Batch.MostRows + HeadingWithin };

    /// <exception cref="RuleException">One of the <c>Table.*</c> rules, <c>Batch.NotTheTemplate</c> or <c>Batch.ColumnMissing</c> with its heading.</exception>
    public static IReadOnlyList<StationRow> Read(Stream content, IStringLocalizer text)
    {
        using var file = TableFile.Open(content, Limits);
        var sheet = file.Sheets.FirstOrDefault(one => !one.Hidden) ?? throw new RuleException("Batch.NotTheTemplate", "Rows");
        Dictionary<StationColumn, int>? places = null;
        var rows = new List<StationRow>();
        foreach (var line in file.Rows(sheet))
        {
            if (places is not null) rows.Add(Row(line, places, rows.Count == 0 ? 1 : rows[^1].Place + 1));
            else if (Headings(line, text) is { Count: > 2 } found) places = Whole(found, text);
            else if (line.Number > HeadingWithin) break;
        }
        return places is null ? throw new RuleException("Batch.NotTheTemplate", "Rows") : [.. rows.Where(row => !IsBlank(row))];
    }

    private static Dictionary<StationColumn, int> Headings(TableRow line, IStringLocalizer text)
    {
        var words = Enum.GetValues<StationColumn>().ToDictionary(column => text[$"Station.{column}"].Value, column => column);
        var found = new Dictionary<StationColumn, int>();
        for (var i = 0; i < line.Cells.Count; i++)
            if (words.TryGetValue(line[i].Text.Trim(), out var column)) found.TryAdd(column, i);
        return found;
    }

    private static Dictionary<StationColumn, int> Whole(Dictionary<StationColumn, int> found, IStringLocalizer text)
    {
        RuleException.ThrowIfAny(Enum.GetValues<StationColumn>()
            .Where(column => column is not StationColumn.Place && !found.ContainsKey(column))
            .Select(column => new BrokenRule("Batch.ColumnMissing", "Rows", text[$"Station.{column}"].Value)));
        return found;
    }

    private static StationRow Row(TableRow line, Dictionary<StationColumn, int> places, int next)
    {
        return new(
            Place(line, places) ?? next,
            Cell(StationColumn.Station), Cell(StationColumn.Licence), Cell(StationColumn.ValidUntil), Cell(StationColumn.Address),
            Cell(StationColumn.Manager), Cell(StationColumn.Phone));

        string Cell(StationColumn column) => places.TryGetValue(column, out var at) ? Text(line[at]) : "";
    }

    private static int? Place(TableRow line, Dictionary<StationColumn, int> places)
    {
        if (!places.TryGetValue(StationColumn.Place, out var at)) return null;
        // A number is a number, however its writer formatted it.
        if (line[at].Number is { } number and >= 1 and <= 99_999) return (int)number;
        return int.TryParse(line[at].Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
    }

    private static string Text(Cell cell) =>
        cell.Moment is { } moment ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell.Text.Trim();

    private static bool IsBlank(StationRow row) =>
        string.Concat(row.Station, row.Licence, row.ValidUntil, row.Address, row.Manager, row.Phone).Length == 0;
}
