using System.Security;

namespace GovConsole.Reports.Sheets;

/// <summary>The looks of the cells of a <see cref="SheetStream"/>, by their place in the workbook's table of styles.</summary>
internal static class SheetStyles
{
    public const int Plain = 0, Heading = 1;

    private static readonly string[] Formats =
        [SheetColumn.Text, SheetColumn.Day, SheetColumn.Moment, SheetColumn.Whole, SheetColumn.Share, SheetColumn.Days];

    /// <summary>The cells of a column that shows its values so.</summary>
    public static int Of(string format) => Heading + 1 + Array.IndexOf(Formats, format);

    public static string Xml(string font) =>
        $"<styleSheet xmlns=\"{SheetStream.Main}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"{SheetColumn.Day}\"/><numFmt numFmtId=\"165\" formatCode=\"{SheetColumn.Moment}\"/></numFmts>" +
        $"<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"{SecurityElement.Escape(font)}\"/></font><font><b/><sz val=\"10\"/><name val=\"{SecurityElement.Escape(font)}\"/></font></fonts>" +
        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEF5\"/></patternFill></fill></fills>" +
        "<borders count=\"2\"><border/><border><left style=\"thin\"><color rgb=\"FFB5BDC7\"/></left><right style=\"thin\"><color rgb=\"FFB5BDC7\"/></right><top style=\"thin\"><color rgb=\"FFB5BDC7\"/></top><bottom style=\"thin\"><color rgb=\"FFB5BDC7\"/></bottom></border></borders>" +
        $"<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"{Formats.Length + 2}\"><xf fontId=\"0\"/>" +
        "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>" +
        string.Concat(Formats.Select(format =>
            $"<xf numFmtId=\"{Id(format)}\" fontId=\"0\" borderId=\"1\" applyNumberFormat=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>")) +
        "</cellXfs></styleSheet>";

    // The formats that every workbook knows have fixed numbers.
    private static int Id(string format) => format switch
    {
        SheetColumn.Day => 164,
        SheetColumn.Moment => 165,
        SheetColumn.Whole => 3,
        SheetColumn.Share => 10,
        SheetColumn.Days => 2,
        _ => 49,
    };
}
