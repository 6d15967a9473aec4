using GovConsole.Imports.Layouts;
using GovConsole.Kernel;

namespace GovConsole.Imports.Rows;

/// <summary>
/// The times of one matter in the order in which they must lie: received, accepted, closed, delivered, none after now. A day without an hour
/// is no earlier than what happened before it on the same day.
/// </summary>
internal sealed record Sequence(DateTime? Received, DateTime? Accepted, DateTime? Closed, DateTime? Delivered, IReadOnlyList<BrokenRule> Broken)
{
    public static Sequence Of(DateTime? received, DateTime? accepted, DateTime? closed, DateTime? delivered, DateTime now)
    {
        var broken = new List<BrokenRule>();
        var last = (At: (DateTime?)null, Field: "");
        var times = new[]
        {
            Next(received, nameof(LedgerField.Received)), Next(accepted, nameof(LedgerField.Accepted)),
            Next(closed, nameof(LedgerField.Closed)), Next(delivered, nameof(LedgerField.Delivered)),
        };
        if (delivered is not null && closed is null) broken.Add(new("Import.DeliveredButOpen", nameof(LedgerField.Delivered)));
        return new(times[0], times[1], times[2], times[3], broken);

        DateTime? Next(DateTime? written, string field)
        {
            if (written is not { } at) return null;
            if (at > now) broken.Add(new("Import.InFuture", field));
            else if (last.At is { } before && at < before)
            {
                if (Beijing.Day(at) < Beijing.Day(before) || !IsDay(at)) broken.Add(new("Import.OrderWrong", field));
                else at = before;
            }
            last = (at, field);
            return at;
        }
    }

    private static bool IsDay(DateTime at) => Beijing.Time(at).TimeOfDay == TimeSpan.Zero;
}
