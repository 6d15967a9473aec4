using GovConsole.Cases.Ledger;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>Where a ledger that nobody waits for finds its words.</summary>
public sealed record LedgerTexts(IStringLocalizer Text);

/// <summary>A ledger on its way into a file: the columns that were chosen, in the language of whoever asked.</summary>
internal sealed class LedgerTable : IAsyncDisposable
{
    private readonly IRowStream stream;
    private readonly LedgerOrder order;
    private readonly LedgerCells cells;
    private readonly IStringLocalizer text;
    private readonly string language;

    private LedgerTable(IRowStream stream, LedgerOrder order, IStringLocalizer text, string language) =>
        (this.stream, this.order, this.text, this.language, cells) = (stream, order, text, language, new(text, order.Units));

    public static async Task<LedgerTable> BeginAsync(
        Stream output, LedgerOrder order, LedgerFile file, IStringLocalizer text, int rowsASheet, CancellationToken ct)
    {
        var (name, font, columns) = Words.In(file.Language, () => (
            text["Ledger.Title"].Value, text["Report.SheetFont"].Value,
            order.Columns.Select(column => new SheetStream.Column(text[$"Column.{column}"], Width(column), LedgerCells.Format(column))).ToList()));
        IRowStream stream = file.Format is LedgerFormat.Csv
            ? await CsvStream.BeginAsync(output, [.. columns.Select(column => column.Title)])
            : await SheetStream.BeginAsync(output, name, font, columns, ct, rowsASheet);
        return new(stream, order, text, file.Language);
    }

    public async Task AddAsync(IReadOnlyList<FindCases.Row> rows)
    {
        var lines = Words.In(language, () => rows.Select(row => order.Columns.Select(column => cells.Value(row, column)).ToArray()).ToList());
        foreach (var line in lines) await stream.AddAsync(line);
    }

    /// <summary>Says on a last sheet what the table is and what it adds up to. A CSV holds the table alone.</summary>
    public async Task EndAsync(LedgerSums sums)
    {
        if (stream is not SheetStream sheet) return;
        var (title, lines) = Words.In(language, () => (text["Ledger.About"].Value, (List<string>)
            [text["Ledger.Title"], .. LedgerHead.Lines(order, sums.Rows, text), text["Ledger.Sums", sums.Days, sums.Visits]]));
        await sheet.CloseWithAsync(title, lines);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private static int Width(LedgerColumn column) => column switch
    {
        LedgerColumn.Item or LedgerColumn.Source or LedgerColumn.Decider => 30,
        LedgerColumn.Number => 26,
        LedgerColumn.Identity or LedgerColumn.Applicant => 20,
        LedgerColumn.Promised or LedgerColumn.Days or LedgerColumn.Visits => 9,
        _ => 16,
    };
}

/// <summary>What the rows add up to so far.</summary>
internal sealed class LedgerSums
{
    public long Rows { get; private set; }
    public long Days { get; private set; }
    public long Visits { get; private set; }

    public void Add(IReadOnlyList<FindCases.Row> rows)
    {
        Rows += rows.Count;
        Days += rows.Sum(row => row.ElapsedDays ?? 0);
        Visits += rows.Sum(row => row.Visits);
    }
}
