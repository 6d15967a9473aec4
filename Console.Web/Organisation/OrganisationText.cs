namespace GovConsole.Web.Organisation;

/// <summary>The words of the organisation's pages and rules.</summary>
public sealed class OrganisationText;
