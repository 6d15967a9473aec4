using GovConsole.Tables;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Tables;

public sealed class XlsFaultsTests
{
    [Fact]
    public async Task A_fault_in_an_old_workbook_is_told_and_not_taken_for_an_empty_cell()
    {
        var path = Path.Combine(Repo.Root, "Console.Tests", "Core", "Tables", "Files", "faults.xls");
        using var table = TableFile.Open(new MemoryStream(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)));

        var rows = table.Rows(table.Sheets.Single(sheet => sheet.Name == "台账")).ToList();

        Assert.Equal(["符小妹", "#N/A", "#DIV/0!"], rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal([CellKind.Text, CellKind.Fault, CellKind.Fault], rows[1].Cells.Select(cell => cell.Kind));
        Assert.Equal([CellKind.Text, CellKind.Empty, CellKind.Number], rows[2].Cells.Select(cell => cell.Kind));
        Assert.Single(table.Rows(table.Sheets.Single(sheet => sheet.Name == "说明")));
    }
}
