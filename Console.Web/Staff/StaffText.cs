namespace GovConsole.Web.Staff;

/// <summary>The words of the people's pages and rules.</summary>
public sealed class StaffText;
