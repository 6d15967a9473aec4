namespace GovConsole.Web.Cases.Imports;

/// <summary>The words of imports: how a ledger is read, what is wrong with its rows, its report, and the workbook for places without a line.</summary>
public sealed class ImportText;
