namespace GovConsole.Web.Enquiries;

/// <summary>The words of questions and complaints.</summary>
public sealed class EnquiriesText;
