namespace GovConsole.Web.Cases.Batches;

/// <summary>The words of batches: the company's form, the workbook and its columns, the rows and their rules, and the result.</summary>
public sealed class BatchText;
