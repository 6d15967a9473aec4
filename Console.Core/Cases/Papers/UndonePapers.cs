using GovConsole.Cases.Flow;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Papers;

public static class UndonePapers
{
    /// <summary>Declares void what the deed takes away, in the deed's own transaction and for the deed's own reason.</summary>
    public static async Task UndoPapersAsync(this ConsoleDb db, Case subject, Deed deed, DateTime at, CancellationToken ct)
    {
        var undone = PaperTable.Rules.Where(rule => rule.IsUndoneBy(deed.Action)).Select(rule => rule.Kind).ToList();
        if (undone.Count == 0) return;

        foreach (var paper in await db.IssuedPapers.Where(x => x.CaseId == subject.Id && x.VoidedAt == null && undone.Contains(x.Kind)).ToListAsync(ct))
            paper.Void(deed.Reason!, deed.By, at);
    }
}
