using System.Globalization;
using GovConsole.Kernel;
using Microsoft.AspNetCore.WebUtilities;

namespace GovConsole.Web.Statistics;

/// <summary>Which kind of period is looked at.</summary>
public enum Span { Today, Week, Month, Quarter, Year, Range }

/// <summary>What a dashboard shows, as it stands in the address, so that what one looks at can be sent to a colleague.</summary>
public sealed record DashboardAddress
{
    public string? Unit { get; init; }
    public Span Span { get; init; } = Span.Month;
    /// <summary>A day of the period; today when empty.</summary>
    public DateOnly? On { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? By { get; init; }

    public Period Period(DateOnly today)
    {
        var day = On ?? today;
        return Span switch
        {
            Span.Today => GovConsole.Kernel.Period.Day(day),
            Span.Week => GovConsole.Kernel.Period.Week(day),
            Span.Quarter => GovConsole.Kernel.Period.Quarter(day),
            Span.Year => GovConsole.Kernel.Period.Year(day.Year),
            Span.Range when From is { } from => new(from, To ?? today),
            _ => GovConsole.Kernel.Period.Month(day),
        };
    }

    /// <summary>The period of this kind before or after.</summary>
    public DashboardAddress Moved(DateOnly today, int by)
    {
        var period = Period(today);
        var to = by < 0 ? period.Before().From : period.To.AddDays(1);
        return this with { On = Covers(to, today) ? null : to };
    }

    public override string ToString() => QueryHelpers.AddQueryString("/dashboard", new Dictionary<string, string?>
    {
        ["unit"] = Unit,
        ["period"] = Span is Span.Month && On is null ? null : Span.ToString(),
        ["on"] = Span is Span.Range ? null : Day(On),
        ["from"] = Span is Span.Range ? Day(From) : null,
        ["to"] = Span is Span.Range ? Day(To) : null,
        ["by"] = By,
    }.Where(part => part.Value is not null));

    private bool Covers(DateOnly day, DateOnly today) => (this with { On = day }).Period(today).Contains(today);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
