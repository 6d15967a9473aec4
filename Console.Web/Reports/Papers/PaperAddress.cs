using GovConsole.Reports.Papers;

namespace GovConsole.Web.Reports.Papers;

/// <summary>Where an issued paper lies.</summary>
public static class PaperAddress
{
    public static string Of(long paper, string language = PaperLanguages.Official) =>
        language is PaperLanguages.Official ? $"/documents/{paper}.pdf" : $"/documents/{paper}.pdf?language={language}";
}
