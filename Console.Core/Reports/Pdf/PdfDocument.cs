using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Pdf;

/// <summary>
/// A printed report, described once: what it says and in which order, never where the ink goes.
/// Every word in it comes from the caller.
/// </summary>
public sealed record PdfDocument
{
    public required string Title { get; init; }

    /// <summary>
    /// The issuing unit. A document that has one is an official letter: the unit's name in red over a double rule, the number
    /// under it at the right, then the title; and larger type throughout.
    /// </summary>
    public string? Organ { get; init; }

    /// <summary>Document number, issuing unit or period, under the title; in a letter above it, at the right.</summary>
    public string? Subtitle { get; init; }

    /// <summary>UTC. The same description with the same moment gives the same bytes.</summary>
    public required DateTime CreatedAt { get; init; }

    public string? Author { get; init; }

    public PdfOrientation Orientation { get; init; }

    /// <summary>Small text on the head of every page.</summary>
    public string? Header { get; init; }

    /// <summary>Small text at the foot of every page, such as the export number.</summary>
    public string? FooterNote { get; init; }

    /// <summary>Composite format of page and page count: "第 {0} 页 / 共 {1} 页".</summary>
    public string? PageNumbers { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }
}
