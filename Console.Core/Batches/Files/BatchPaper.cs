using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Batches.Files;

/// <summary>One paper for every case of a batch in one file, each on pages of its own, saying what the issued paper says.</summary>
public static class BatchPaper
{
    public static PdfDocument Describe(IReadOnlyList<PaperFacts> papers, IStringLocalizer text)
    {
        var letters = papers.Select(facts => PaperLetter.Describe(facts, text)).ToList();
        return letters[0] with
        {
            FooterNote = null,
            Blocks =
            [
                .. letters.SelectMany((letter, i) => i == 0
                    ? letter.Blocks
                    : [new PageBreak(), new Title(letter.Title, letter.Subtitle), .. letter.Blocks]),
            ],
        };
    }
}
