using GovConsole.Monthly;

namespace GovConsole.Reports.PointForms;

/// <summary>What is told of a month, in the order in which pages and forms tell it; the key is that of its word.</summary>
public static class MonthColumns
{
    public static readonly IReadOnlyList<(string Key, Func<MonthFigures, long> Value)> Told =
    [
        ("Month.CarriedOver", one => one.CarriedOver), ("Month.Received", one => one.Received), ("Month.Accepted", one => one.Accepted), ("Month.Closed", one => one.Closed),
        ("Month.InTime", one => one.InTime), ("Month.Late", one => one.Late), ("Month.InHand", one => one.InHand), ("Month.Delivered", one => one.Delivered),
        ("Month.ZeroVisit", one => one.ZeroVisit), ("Month.SentLate", one => one.SentLate),
    ];
}
