namespace GovConsole.Web.Reports;

/// <summary>The words of workbooks, bulletins and notices, and of the page that offers them.</summary>
public sealed class ReportsText;
