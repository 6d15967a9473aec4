namespace GovConsole.Web.Reports.Exports;

/// <summary>The words of ledgers that are written into files.</summary>
public sealed class ExportText;
