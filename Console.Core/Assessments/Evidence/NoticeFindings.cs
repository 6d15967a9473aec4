using GovConsole.Assessments.Scores;
using GovConsole.Data;
using GovConsole.Inspections;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>整改单 whose day passed in the quarter before what they ask for was done.</summary>
internal static class NoticeFindings
{
    public static async Task<ILookup<string, Finding>> ReadAsync(ConsoleDb db, List<string> codes, Period period, DateOnly day, CancellationToken ct)
    {
        var late = await db.Rectifications
            .Where(x => codes.Contains(x.Code) && x.DueOn >= period.From && x.DueOn <= period.To && (x.SettledOn == null ? x.DueOn < day : x.SettledOn > x.DueOn))
            .OrderBy(x => x.DueOn).Select(x => new { x.Code, x.Number, x.DueOn, x.Element }).ToListAsync(ct);
        return late.ToLookup(x => x.Code, x => new Finding(Ground.RectificationOverdue, x.DueOn!.Value, x.Number, $"Element.{x.Element}"));
    }
}
