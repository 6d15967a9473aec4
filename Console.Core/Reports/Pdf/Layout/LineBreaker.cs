using System.Globalization;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>A line of text without the blanks at its end. The last line of its paragraph is not stretched.</summary>
internal readonly record struct Line(string Text, float Width, bool IsLast);

/// <summary>Breaks text into lines as Chinese is set: between any two characters, unless <see cref="Kinsoku"/> forbids it.</summary>
internal sealed class LineBreaker(Func<string, float> measure, float width)
{
    private readonly List<Line> lines = [];
    private string line = "";
    private float used;
    private float room;

    /// <summary>A text without a character is one empty line. The indent narrows the first line of every paragraph.</summary>
    public IReadOnlyList<Line> Break(string text, float indent = 0)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            room = width - indent;
            foreach (var piece in Pieces(paragraph)) Append(piece);
            End(isLast: true);
        }

        return lines;
    }

    private static List<string> Pieces(string paragraph)
    {
        var pieces = new List<string>();
        foreach (var unit in Kinsoku.Units(paragraph))
        {
            if (pieces.Count > 0 && Belongs(unit, pieces[^1])) pieces[^1] += unit;
            else pieces.Add(unit);
        }

        return pieces;
    }

    private static bool Belongs(string unit, string before) =>
        Kinsoku.IsBlank(unit) || Kinsoku.MayNotBegin(unit) || Kinsoku.MayNotEnd(before);

    private void Append(string piece)
    {
        var needed = measure(piece.TrimEnd());
        if (used + needed > room && line.Length > 0) End(isLast: false);
        if (needed > room) AppendCut(piece);
        else Add(piece);
    }

    /// <summary>What is wider than a whole line is cut anywhere, at least one character to a line.</summary>
    private void AppendCut(string piece)
    {
        var elements = StringInfo.GetTextElementEnumerator(piece);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (used + measure(element) > room && line.Length > 0) End(isLast: false);
            Add(element);
        }
    }

    private void Add(string text)
    {
        line += text;
        used += measure(text);
    }

    private void End(bool isLast)
    {
        var text = line.TrimEnd();
        lines.Add(new(text, measure(text), isLast));
        (line, used, room) = ("", 0, width);
    }
}
