using GovConsole.Reports.Notices;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Batches.Files;

/// <summary>One paper for every case of a batch in one file, each on pages of its own and as it would be printed alone.</summary>
public static class BatchPaper
{
    public static PdfDocument Describe(NoticeKind kind, IReadOnlyList<Notice> notices, IStringLocalizer text)
    {
        var paper = new NoticePaper(text);
        var papers = notices.Select(notice => paper.Describe(kind, notice)).ToList();
        return papers[0] with
        {
            Blocks = [.. papers.SelectMany((one, i) => i == 0 ? one.Blocks : [new PageBreak(), new Title(one.Title, one.Subtitle), .. one.Blocks])],
        };
    }
}
