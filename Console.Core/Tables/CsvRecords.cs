using System.Text;
using GovConsole.Kernel;

namespace GovConsole.Tables;

/// <summary>Splits text into records by RFC 4180: fields in quotes may hold separators, quotes doubled, and line breaks.</summary>
internal sealed class CsvRecords(TextReader text, char separator, TableLimits limits)
{
    private readonly StringBuilder field = new();

    /// <summary>The next record, or null at the end.</summary>
    public List<string>? Next()
    {
        if (text.Peek() < 0) return null;
        var fields = new List<string>();
        while (Field(fields))
            if (fields.Count > limits.Columns) throw new RuleException("Table.TooManyColumns", null, limits.Columns);
        return fields;
    }

    // One field; whether another follows in the same record.
    private bool Field(List<string> fields)
    {
        field.Clear();
        var quoted = false;
        while (true)
        {
            var next = text.Read();
            if (quoted)
            {
                // A quote that is never closed would swallow the rest of the file, were it not for the longest cell.
                if (next < 0) throw new RuleException("Table.QuoteNotClosed");
                if (next is not '"') Keep((char)next);
                else if (text.Peek() is '"') Keep((char)text.Read());
                else quoted = false;
            }
            else if (next is '"' && field.Length == 0) quoted = true;
            else if (next == separator) return Add(more: true);
            else if (next is < 0 or '\n') return Add(more: false);
            else if (next is '\r')
            {
                if (text.Peek() is '\n') text.Read();
                return Add(more: false);
            }
            else Keep((char)next);
        }

        bool Add(bool more)
        {
            fields.Add(field.ToString());
            return more;
        }
    }

    private void Keep(char character)
    {
        if (field.Length >= limits.CellLength) throw new RuleException("Table.CellTooLong", null, limits.CellLength);
        field.Append(character);
    }
}
