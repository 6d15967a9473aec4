using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;
using GovConsole.Reports.Pdf.Tables;

namespace GovConsole.Tests.Core.Reports.Pdf.Tables;

public sealed class FormTableStripsTests
{
    private readonly FormTableStrips strips = new(new Typesetter(new Faces()), width: 400, capacity: 600, Look.Report);

    [Fact]
    public void A_cell_spans_the_widths_it_is_given()
    {
        var form = new FormTable([1, 1, 2],
        [
            new([FormCell.Label("申请人"), FormCell.Value("王芳", span: 2)]),
            new([FormCell.Label("意见", span: 2), FormCell.Value("")], LeastHeight: 90),
        ]);

        var frames = strips.Rows(form).SelectMany(strip => strip.Marks).OfType<FrameMark>().Select(frame => frame.Box).ToList();

        Assert.Equal([(0, 100), (100, 300), (0, 200), (200, 200)], frames.Select(box => (box.Left, box.Width)));
        Assert.Equal([24, 24, 90, 90], frames.Select(box => box.Height));
    }

    [Fact]
    public void A_row_that_asks_for_more_than_a_page_gets_a_page() =>
        Assert.Equal(600, Assert.Single(strips.Rows(new([1], [new([FormCell.Value("意见")], LeastHeight: 5000)]))).Height);
}
