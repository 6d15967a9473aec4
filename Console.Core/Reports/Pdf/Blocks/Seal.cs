namespace GovConsole.Reports.Pdf.Blocks;

/// <summary>The issuing unit over its date, with room for the stamp across both. It never stands on a page without text.</summary>
public sealed record Seal(string Unit, string Date, string Caption = "") : Block
{
    /// <summary>A code in the empty half beside the stamp.</summary>
    public QrCode? Beside { get; init; }
}
