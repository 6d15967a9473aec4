using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Tests.Core.Reports.Pdf.Fonts;

public sealed class TrueTypeSubsetTests
{
    private readonly TrueType full = Faces.Face(bold: false);

    [Theory]
    [InlineData('月'), InlineData('一'), InlineData('a'), InlineData('，')]
    public void A_kept_character_is_drawn_and_spaced_as_before(char character)
    {
        var cut = Cut(full, "月一abc，");
        var outline = full.Outline(full.Glyph(character)).ToArray();

        Assert.Equal(full.Metric(full.Glyph(character)), cut.Metric(cut.Glyph(character)));
        Assert.Equal(outline, cut.Outline(cut.Glyph(character)).ToArray()[..outline.Length]);
    }

    [Fact]
    public void Nothing_else_is_kept()
    {
        var cut = Cut(full, "月");

        Assert.False(cut.Covers('一'));
        Assert.Equal(2, TrueType.UInt16(cut.Table("maxp"), 4));
        Assert.Equal(3 * 4, cut.Table("loca").Length);
    }

    [Fact]
    public void A_composite_pulls_in_its_parts()
    {
        var cut = Cut(HandmadeFont.WithComposite, "c");

        Assert.Equal(3, TrueType.UInt16(cut.Table("maxp"), 4));
        Assert.Equal(HandmadeFont.Part, cut.Outline(HandmadeFont.PartOf(cut.Outline(cut.Glyph('c')))).ToArray());
    }

    [Fact]
    public void The_cut_font_is_small() =>
        Assert.InRange(TrueTypeSubset.Cut(full, Codes("受理审批办件")).Length, 1_000, 8_000);

    [Fact]
    public void A_character_the_font_lacks_is_left_out() => Assert.False(Cut(full, "月𠮷").Covers(0x20BB7));

    [Fact]
    public void The_checksum_of_the_whole_file_is_right()
    {
        var file = TrueTypeSubset.Cut(full, Codes("月一"));
        var sum = 0u;
        for (var at = 0; at < file.Length; at += 4) sum = unchecked(sum + (uint)TrueType.UInt32(file, at));

        Assert.Equal(0xB1B0AFBA, sum);
    }

    private static TrueType Cut(TrueType font, string text) => new(TrueTypeSubset.Cut(font, Codes(text)));

    private static IEnumerable<int> Codes(string text) => text.EnumerateRunes().Select(rune => rune.Value);
}
