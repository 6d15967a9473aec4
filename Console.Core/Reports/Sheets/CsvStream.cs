using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovConsole.Reports.Sheets;

/// <summary>
/// A table as CSV (RFC 4180): UTF-8 with its mark, so that spreadsheets read Chinese, and lines that end in CRLF. A text that a spreadsheet
/// would run as a formula gets an apostrophe before it, since CSV has no other way to say that it is a text.
/// </summary>
public sealed class CsvStream : IRowStream
{
    // Not the comma alone: some spreadsheets part at semicolons or tabs, and what stands behind one would begin a cell.
    private static readonly SearchValues<char> Parting = SearchValues.Create(",;\"\t\r\n");

    private readonly StreamWriter output;

    private CsvStream(StreamWriter output) => this.output = output;

    public static async Task<CsvStream> BeginAsync(Stream output, IReadOnlyList<string> titles)
    {
        var begun = new CsvStream(new(output, new UTF8Encoding(true), 64 << 10, leaveOpen: true));
        await begun.AddAsync(titles);
        return begun;
    }

    public async ValueTask AddAsync(IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) output.Write(',');
            output.Write(Field(cells[i]));
        }
        await output.WriteAsync("\r\n");
    }

    public ValueTask DisposeAsync() => output.DisposeAsync();

    internal static string Field(object? value) => value switch
    {
        null => "",
        string text => Quoted(Tame(text)),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(Tame($"{value}")),
    };

    // Full-width signs count too: some spreadsheets take them for the half-width ones.
    private static string Tame(string text) =>
        text.AsSpan().TrimStart(" \u00A0\u3000\uFEFF") is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? $"'{text}" : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(Parting) || text is [' ', ..] or [.., ' '] ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
