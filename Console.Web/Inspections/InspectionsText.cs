namespace GovConsole.Web.Inspections;

/// <summary>The words of inspections and rectifications: plans, the form of a visit, notices, and what is wrong with them.</summary>
public sealed class InspectionsText;
