using GovConsole.Batches;
using GovConsole.Batches.Files;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Batches;

/// <summary>A small workbook out of a browser. It is read whole, since a table has to be sought in.</summary>
internal static class Uploads
{
    /// <exception cref="RuleException">What is wrong with the file.</exception>
    public static async Task<IReadOnlyList<StationRow>> ReadAsync(IBrowserFile file, IStringLocalizer text, CancellationToken ct)
    {
        if (file.Size > StationSheet.MaxBytes) throw new RuleException("Table.TooLarge", "Rows", StationSheet.MaxBytes >> 20);
        using var content = new MemoryStream();
        await using (var sent = file.OpenReadStream(StationSheet.MaxBytes, ct)) await sent.CopyToAsync(content, ct);
        content.Position = 0;
        return StationSheet.Read(content, text);
    }
}
