using System.Text.RegularExpressions;

namespace GovConsole.Tests.Support;

/// <summary>The token that a page has for whatever is sent by whoever opened it.</summary>
internal static partial class PageToken
{
    public static string Of(string html) => Token().Match(html).Groups[1].Value;

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
