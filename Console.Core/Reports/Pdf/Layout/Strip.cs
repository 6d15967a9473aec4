using GovConsole.Reports.Pdf.Drawing;

namespace GovConsole.Reports.Pdf.Layout;

/// <summary>The smallest thing a page break goes round: a line of text, a table row, a chart.</summary>
internal sealed record Strip(float Height, IReadOnlyList<Mark> Marks)
{
    /// <summary>Never the last thing on its page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Repeated on top when a new page starts with this strip.</summary>
    public Strip? Head { get; init; }

    public bool IsBreak { get; private init; }

    /// <summary>Empty height; it vanishes where a page ends.</summary>
    public bool IsGap => Marks.Count == 0 && !IsBreak;

    public static Strip Gap(float height) => new(height, []);

    public static Strip Break() => new(0, []) { IsBreak = true };
}

/// <summary>A strip and its distance from the top of the page's content.</summary>
internal readonly record struct Placed(Strip Strip, float Top);
