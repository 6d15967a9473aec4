using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Forms;

/// <summary>A part of a report: what it says in sentences, its table, its picture. The title is empty where the report has only one.</summary>
public sealed record Chapter(string Name, string Title)
{
    public IReadOnlyList<Saying> Sayings { get; init; } = [];
    public Grid? Grid { get; init; }
    public Graph? Graph { get; init; }

    internal IEnumerable<Block> ToBlocks()
    {
        if (Title.Length > 0) yield return new Heading(Title, 2);
        foreach (var saying in Sayings.Where(saying => saying.Text.Length > 0)) yield return new Paragraph(saying.Text, Indent: 2);
        if (Grid is not null)
        {
            if (Sayings.Count > 0) yield return new Spacer(4);
            yield return Grid.ToTable();
        }
        if (Graph is null) yield break;
        if (Grid is not null) yield return new Spacer(8);
        yield return Graph.ToChart();
    }
}

/// <summary>A paragraph under the key by which it is found again; empty when whoever published it struck it out.</summary>
public sealed record Saying(string Key, string Text)
{
    /// <summary>Somebody has put it in other words than the figures did.</summary>
    public bool IsEdited { get; init; }
}
