using GovConsole.Reports.Pdf.Blocks;
using QRCoder;

namespace GovConsole.Reports;

/// <summary>Two-dimensional codes as blocks of a report.</summary>
internal static class QrCodes
{
    // The generator puts this many light modules around; the block draws a quiet zone of its own.
    private const int Quiet = 4;

    public static QrCode Of(string content, float width, string caption)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count - 2 * Quiet;
        var modules = new bool[size, size];
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++)
                modules[row, column] = code.ModuleMatrix[row + Quiet][column + Quiet];
        return new(modules, width, caption);
    }
}
