using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>The end of an official paper: who issued it, and who signs.</summary>
internal sealed class EndStrips(Typesetter type, float width, Look look)
{
    private const float SealWidth = 220, StampRadius = 46;

    private static readonly TextStyle Caption = new(8.5f, Colour: Palette.Grey);
    private static readonly Pen Outline = new(Palette.Rule, 0.7f, Dashed: true);

    private TextStyle Body => new(look.Body);

    public Strip Seal(Seal seal, IEnumerable<Mark> beside)
    {
        var left = width - SealWidth;
        var centre = new Spot(left + SealWidth / 2, StampRadius + 2);
        return new(2 * StampRadius + 4,
        [
            .. beside,
            new CircleMark(centre, StampRadius, Fill: null, Outline),
            type.Mark(seal.Caption, Caption, left, 12, SealWidth, Align.Centre),
            type.Mark(seal.Unit, Body, left, centre.Y - Body.LineHeight, SealWidth, Align.Centre),
            type.Mark(seal.Date, Body, left, centre.Y + 2, SealWidth, Align.Centre),
        ]);
    }

    public Strip Signatures(Signatures signatures)
    {
        var column = width / Math.Max(1, signatures.Labels.Count);
        return new(34, [.. signatures.Labels.SelectMany((label, i) => Signature(label, i * column, column - 16))]);
    }

    private IEnumerable<Mark> Signature(string label, float left, float room)
    {
        var text = type.Mark(label, Body, left, 12, room, Align.Left);
        var start = Math.Min(left + type.Width(label, Body) + 4, left + room);
        var y = text.Baseline + 2;
        return [text, new LineMark(new(Palette.Ink, 0.6f), new Spot(start, y), new Spot(left + room, y))];
    }
}
