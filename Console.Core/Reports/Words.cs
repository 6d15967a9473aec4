using System.Globalization;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports;

/// <summary>What every report says in the reader's language. The texts come from the caller; here stand only their keys.</summary>
internal static class Words
{
    /// <summary>A code by its text, such as "CaseStatus.Accepted".</summary>
    public static string Of(this IStringLocalizer text, Enum code) => text[$"{code.GetType().Name}.{code}"];

    /// <summary>A day as it stands in a letter.</summary>
    public static string Day(this IStringLocalizer text, DateOnly day) => text["Report.Day", day];

    /// <summary>Says something in a language, whatever the reader's: an official text is Chinese on an English screen too.</summary>
    public static T In<T>(string language, Func<T> say)
    {
        var (format, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (format, ui);
        }
    }

    public static string Join(this IStringLocalizer text, IEnumerable<string> parts) => string.Join(text["Report.Comma"], parts);
}
