using GovConsole.Kernel;

namespace GovConsole.Cases.Search;

/// <summary>Part of a case number: how it begins (with the code of a unit) or how it ends (with the serial).</summary>
public static class NumberSought
{
    /// <summary>Shorter ends belong to too many cases to tell any.</summary>
    public const int EndMinLength = 4;
    /// <summary>The code of a township. Whoever means a whole city has the filter of units.</summary>
    public const int BeginningMinLength = 9;

    // Behind everything that a number can hold.
    private const string Last = "~";

    public static string Backwards(string number) => string.Create(number.Length, number, (span, text) =>
    {
        text.CopyTo(span);
        span.Reverse();
    });

    /// <summary>What is typed of a number, as numbers are written.</summary>
    public static string Fold(string typed) => Plain.HalfWidth(typed.Trim()).ToUpperInvariant();

    /// <summary>The cases whose number begins or ends so. Both are ranges of an index; what is in the middle of a number nobody remembers.</summary>
    public static IQueryable<Case> Numbered(this IQueryable<Case> cases, string typed)
    {
        var (from, back) = (Fold(typed), Backwards(Fold(typed)));
        var (to, backTo) = (from + Last, back + Last);
        return from.Length < BeginningMinLength
            ? cases.Where(x => x.NumberBackwards.CompareTo(back) >= 0 && x.NumberBackwards.CompareTo(backTo) < 0)
            : cases.Where(x => x.Number.CompareTo(from) >= 0 && x.Number.CompareTo(to) < 0
                || x.NumberBackwards.CompareTo(back) >= 0 && x.NumberBackwards.CompareTo(backTo) < 0);
    }
}
