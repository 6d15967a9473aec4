namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>The bordered grid of an official notice. Widths are relative; a cell may span several of them.</summary>
public sealed record FormTable(IReadOnlyList<float> Widths, IReadOnlyList<FormRow> Rows) : Block;

/// <summary>One row; a least height (in points) leaves room for handwriting.</summary>
public sealed record FormRow(IReadOnlyList<FormCell> Cells, float LeastHeight = 0);

/// <summary>A label stands centred on a tint, a value stands plain.</summary>
public sealed record FormCell(string Text, int Span = 1, bool IsLabel = false)
{
    public static FormCell Label(string text, int span = 1) => new(text, span, IsLabel: true);

    public static FormCell Value(string text, int span = 1) => new(text, span);
}
