namespace GovConsole.Reports.Papers;

/// <summary>The languages of every paper. The Chinese text is the official one; the English says the same under the same number.</summary>
public static class PaperLanguages
{
    public const string Official = "zh-Hans";
    public const string English = "en";

    public static readonly IReadOnlyList<string> All = [Official, English];
}
