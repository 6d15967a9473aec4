namespace GovConsole.Web.Assessments;

/// <summary>The words of the quarterly assessment and its forms.</summary>
public sealed class AssessmentsText;
