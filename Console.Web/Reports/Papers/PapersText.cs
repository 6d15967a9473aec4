namespace GovConsole.Web.Reports.Papers;

public sealed class PapersText;
