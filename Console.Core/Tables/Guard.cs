using System.Xml;
using ExcelDataReader.Exceptions;
using GovConsole.Kernel;

namespace GovConsole.Tables;

/// <summary>Turns what the readers throw at a malformed file into the rule that the uploader can read.</summary>
internal static class Guard
{
    public static T Run<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (Named(exception) is { } rule)
        {
            throw rule;
        }
    }

    public static IEnumerable<T> Each<T>(IEnumerable<T> rows)
    {
        using var each = Run(rows.GetEnumerator);
        while (Run(each.MoveNext)) yield return each.Current;
    }

    // Readers of foreign formats fail in every way there is on bytes that were made to make them fail.
    private static RuleException? Named(Exception exception) => exception switch
    {
        RuleException or OperationCanceledException or OutOfMemoryException => null,
        InvalidPasswordException => new("Table.Encrypted"),
        XmlException { Message: var message } when message.Contains("DTD", StringComparison.Ordinal) => new("Table.XmlTricks"),
        InvalidDataException or XmlException or ExcelReaderException or FormatException or OverflowException or ArgumentException
            or IndexOutOfRangeException or InvalidOperationException or EndOfStreamException or NotSupportedException
            or NullReferenceException or KeyNotFoundException or InvalidCastException => new("Table.Broken"),
        _ => null,
    };
}
