using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>What may not begin a line, what may not end one, and which characters break anywhere.</summary>
internal static class Kinsoku
{
    private const int NoBreakSpace = 0xA0;

    /// <summary>General punctuation, and the Chinese, Japanese and Korean blocks after it, stand each for themselves.</summary>
    private const int FirstSign = 0x2010;

    private static readonly SearchValues<char> Closing =
        SearchValues.Create("，。、；：？！．·）》〉」』】〕〗｝］”’…—～％‰℃" + ",.;:?!)]}>%");

    private static readonly SearchValues<char> Opening = SearchValues.Create("（《〈「『【〔〖｛［“‘￥＄" + "([{<");

    private static readonly char[] Pairs = ['…', '—'];

    public static bool MayNotBegin(string text) => Closing.Contains(text[0]);

    public static bool MayNotEnd(string text) => text.AsSpan().TrimEnd() is [.., var last] && Opening.Contains(last);

    /// <summary>
    /// A text in the units that lines are made of: a Chinese character or sign, a run of other characters, a run of blanks.
    /// </summary>
    public static IEnumerable<string> Units(string text)
    {
        var run = new StringBuilder();
        var before = Kind.Sign;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var kind = KindOf(element);
            if (run.Length > 0 && (kind != before || kind == Kind.Sign) && !Pair(run, element))
            {
                yield return run.ToString();
                run.Clear();
            }

            run.Append(element);
            before = kind;
        }

        if (run.Length > 0) yield return run.ToString();
    }

    public static bool IsBlank(string unit) => KindOf(unit) == Kind.Blank;

    private static bool Pair(StringBuilder run, string element) => run.Length == 1 && run[0] == element[0] && Pairs.Contains(run[0]);

    private static Kind KindOf(string element)
    {
        var rune = Rune.GetRuneAt(element, 0);
        if (rune.Value != NoBreakSpace && Rune.IsWhiteSpace(rune)) return Kind.Blank;
        return rune.Value < FirstSign ? Kind.Run : Kind.Sign;
    }

    private enum Kind { Sign, Run, Blank }
}
