namespace GovConsole.Reports.Pdf.Tables;

/// <summary>Relative widths as places on the sheet.</summary>
internal sealed class Columns
{
    private readonly float[] edges;

    public Columns(IReadOnlyList<float> shares, float width)
    {
        edges = new float[shares.Count + 1];
        var sum = shares.Sum();
        for (var i = 0; i < shares.Count; i++) edges[i + 1] = edges[i] + shares[i] / sum * width;
    }

    public float Left(int column) => edges[column];

    public float Width(int column, int span = 1) => edges[column + span] - edges[column];
}
