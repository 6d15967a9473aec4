namespace GovConsole.Web.Ratings;

/// <summary>The words of what comes after a case: ratings, calls, what is done about a bad one, and the steps a case went through.</summary>
public sealed class RatingsText;
