using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Tests.Core.Reports.Pdf.Layout;

public sealed class PaginatorTests
{
    [Fact]
    public void What_does_not_fit_goes_to_the_next_page() =>
        Assert.Equal([[60, 40], [30]], Heights(Inked(60), Inked(40), Inked(30)));

    [Fact]
    public void A_heading_goes_with_what_follows_it() =>
        Assert.Equal([[60], [20, 5, 30]], Heights(Inked(60), Inked(20) with { KeepWithNext = true }, Strip.Gap(5), Inked(30)));

    [Fact]
    public void A_heading_without_anything_after_it_is_printed() =>
        Assert.Equal([[20]], Heights(Inked(20) with { KeepWithNext = true }));

    [Fact]
    public void More_than_a_page_cannot_be_kept_together()
    {
        var kept = Inked(40) with { KeepWithNext = true };
        Assert.Equal([[40, 40], [40, 40]], Heights(kept, kept, kept, Inked(40)));
    }

    [Fact]
    public void A_gap_vanishes_at_the_end_and_at_the_start_of_a_page() =>
        Assert.Equal([[90], [50]], Heights(Inked(90), Strip.Gap(20), Strip.Break(), Strip.Gap(20), Inked(50)));

    [Fact]
    public void Breaks_make_no_empty_pages() =>
        Assert.Equal([[10], [20]], Heights(Strip.Break(), Inked(10), Strip.Break(), Strip.Break(), Inked(20), Strip.Break()));

    [Fact]
    public void A_head_is_repeated_over_the_strip_that_opens_a_page()
    {
        var head = Inked(15) with { KeepWithNext = true };
        var row = Inked(40) with { Head = head };
        Assert.Equal([[15, 40, 40], [15, 40, 40], [15, 40]], Heights(head, row, row, row, row, row));
    }

    [Fact]
    public void A_head_that_moved_on_with_its_first_row_is_not_doubled()
    {
        var head = Inked(15) with { KeepWithNext = true };
        Assert.Equal([[60], [15, 40]], Heights(Inked(60), head, Inked(40) with { Head = head }));
    }

    [Fact]
    public void A_strip_taller_than_a_page_gets_its_own() =>
        Assert.Equal([[10], [500], [10]], Heights(Inked(10), Inked(500), Inked(10)));

    private static Strip Inked(float height) => new(height, [new FillMark(Palette.Ink, new Box(0, 0, 1, height))]);

    private static IEnumerable<IEnumerable<float>> Heights(params Strip[] strips) =>
        Paginator.Pages(strips, capacity: 100).Select(page => page.Select(placed => placed.Strip.Height));
}
