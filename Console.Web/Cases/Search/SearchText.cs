namespace GovConsole.Web.Cases.Search;

/// <summary>The words of the search for cases.</summary>
public sealed class SearchText;
