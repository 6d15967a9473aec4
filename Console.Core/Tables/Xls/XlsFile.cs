using System.Globalization;
using System.Text;
using ExcelDataReader;
using GovConsole.Kernel;

namespace GovConsole.Tables.Xls;

/// <summary>The binary workbooks of Excel 97 to 2003. Their container also wraps encrypted new ones, which are refused by that name.</summary>
internal sealed class XlsFile : TableFile
{
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] MacroStorage = Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR");
    private static readonly ExcelReaderConfiguration Reading = new() { FallbackEncoding = Encoding.GetEncoding("GB18030"), LeaveOpen = true };

    private readonly Stream content;
    private readonly TableLimits limits;
    private readonly IReadOnlyList<IReadOnlyDictionary<(int Row, int Column), string>> faults;

    public XlsFile(Stream content, TableLimits limits)
    {
        (this.content, this.limits) = (content, limits);
        // Names of streams stand in the container's directory in full, so looking for them needs no reader of the container.
        if (content.Holds(EncryptedPackage)) throw new RuleException("Table.Encrypted");
        if (content.Holds(MacroStorage)) throw new RuleException("Table.Macros");
        using var reader = Reader();
        var sheets = new List<TableSheet>();
        do sheets.Add(new(sheets.Count, reader.Name, reader.VisibleState is not "visible"));
        while (reader.NextResult());
        Sheets = sheets;
        faults = new CompoundFile(content).Find("Workbook", "Book") is { } workbook ? Faults.In(workbook) : [];
    }

    public override IReadOnlyList<TableSheet> Sheets { get; }

    public override void Dispose()
    {
        content.Dispose();
        base.Dispose();
    }

    private protected override IEnumerable<TableRow> Read(TableSheet sheet)
    {
        using var reader = Reader();
        for (var i = 0; i < sheet.Place; i++) reader.NextResult();

        if (reader.MergeCells?.Length > limits.Merges) throw new RuleException("Table.TooManyMerges", null, limits.Merges);
        if (reader.FieldCount > limits.Columns) throw new RuleException("Table.TooManyColumns", null, limits.Columns);
        var merges = new Merges([.. (reader.MergeCells ?? []).Select(each => new Merge(each.FromRow + 1, each.FromColumn, each.ToRow + 1, each.ToColumn))]);
        for (var number = 1; reader.Read(); number++)
        {
            if (number > limits.Rows) throw new RuleException("Table.TooManyRows", null, limits.Rows);
            var cells = new List<Cell>(reader.FieldCount);
            for (var i = 0; i < reader.FieldCount; i++) cells.Add(FaultAt(sheet, number - 1, i) ?? CellOf(reader.GetValue(i)));
            merges.Fill(number, cells);
            if (cells.Exists(cell => !cell.IsEmpty)) yield return new(number, cells);
        }
    }

    private Cell? FaultAt(TableSheet sheet, int row, int column) =>
        sheet.Place < faults.Count && faults[sheet.Place].TryGetValue((row, column), out var words) ? new Cell(CellKind.Fault, words) : null;

    private IExcelDataReader Reader()
    {
        content.Position = 0;
        return ExcelReaderFactory.CreateBinaryReader(content, Reading);
    }

    private Cell CellOf(object? value) => value switch
    {
        null => Cell.Empty,
        string text when text.Length > limits.CellLength => throw new RuleException("Table.CellTooLong", null, limits.CellLength),
        string text => Cell.Of(text),
        DateTime moment => Cell.Of(moment),
        bool truth => new(CellKind.Truth, truth ? "TRUE" : "FALSE"),
        TimeSpan time => Cell.Of(time.ToString("c", CultureInfo.InvariantCulture)),
        IConvertible other when other.ToDouble(CultureInfo.InvariantCulture) is var number => Cell.Of(number) with { Moment = Numbers.Moment(number, since1904: false) },
        _ => Cell.Of(value.ToString() ?? ""),
    };
}
