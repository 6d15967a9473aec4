using System.Text;
using GovConsole.Kernel;

namespace GovConsole.Tables;

/// <summary>Text with one record a line. Its encoding and its separator are found out from what it holds.</summary>
internal sealed class CsvFile : TableFile
{
    private const int LookedAt = 16 << 10;
    private static readonly char[] Separators = [',', '\t', ';'];

    private readonly Stream content;
    private readonly TableLimits limits;
    private readonly Encoding encoding;
    private readonly char separator;

    public CsvFile(Stream content, TableLimits limits)
    {
        (this.content, this.limits) = (content, limits);
        encoding = CsvEncoding.Of(content);
        var beginning = Beginning();
        if (beginning.AsSpan().TrimStart() is ['<', ..]) throw new RuleException("Table.WebPage");
        if (beginning.Count(character => character is '\0') > beginning.Length / 20) throw new RuleException("Table.KindUnknown");
        separator = Separators.MaxBy(each => Common(beginning, each));
        Sheets = [new(0, "CSV", Hidden: false)];
    }

    public override IReadOnlyList<TableSheet> Sheets { get; }

    public override void Dispose()
    {
        content.Dispose();
        base.Dispose();
    }

    private protected override IEnumerable<TableRow> Read(TableSheet sheet)
    {
        using var text = Text();
        var records = new CsvRecords(text, separator, limits);
        for (var number = 1; records.Next() is { } fields; number++)
        {
            if (number > limits.Rows) throw new RuleException("Table.TooManyRows", null, limits.Rows);
            if (fields.Exists(field => field.Length > 0)) yield return new(number, [.. fields.Select(field => Cell.Of(Unguarded(field)))]);
        }
    }

    // Our own exports put an apostrophe before what a spreadsheet would take for a formula.
    private static string Unguarded(string text) =>
        text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? text[1..] : text;

    private StreamReader Text()
    {
        content.Position = 0;
        return new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    private string Beginning()
    {
        using var text = Text();
        var buffer = new char[LookedAt];
        return new(buffer, 0, text.ReadBlock(buffer));
    }

    // The separator is the one that stands in many lines equally often; commas inside one address do not make a table.
    private static int Common(string text, char separator)
    {
        var counts = text.Split('\n').Take(20).Select(line => Outside(line, separator)).Where(count => count > 0).ToList();
        return counts.Count == 0 ? 0 : counts.GroupBy(count => count).Max(same => same.Count() * 100 + Math.Min(same.Key, 99));
    }

    private static int Outside(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var character in line)
        {
            if (character is '"') quoted = !quoted;
            else if (!quoted && character == separator) count++;
        }
        return count;
    }
}
