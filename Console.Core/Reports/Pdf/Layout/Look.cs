namespace GovConsole.Reports.Pdf.Layout;

/// <summary>The sizes of type: a report is read at a desk, a letter is read by whoever gets it.</summary>
internal sealed record Look(float Body, float Form, float Table)
{
    public static readonly Look Report = new(10.5f, 9.5f, 9);
    public static readonly Look Letter = new(11.25f, 10, 9);

    public static Look Of(PdfDocument document) => document.Organ is null ? Report : Letter;
}
