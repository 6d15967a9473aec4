using GovConsole.Data;
using GovConsole.Statistics;

namespace GovConsole.Cases.Flow;

/// <summary>The one way in which deeds are stored: the cases with their events, then the difference that they make to the tallies.</summary>
public static class Taking
{
    /// <summary>Does one thing to each of the cases, in the caller's transaction.</summary>
    public static async Task TakeAsync(this ConsoleDb db, IReadOnlyList<(Case Case, Deed Deed)> deeds, DateTime now, CancellationToken ct)
    {
        var facts = new List<Fact>();
        foreach (var (subject, deed) in deeds)
        {
            var before = CaseCounts.Of(subject);
            subject.Take(deed, now);
            facts.Add(CaseCounts.Fact(subject, CaseCounts.Difference(before, CaseCounts.Of(subject))));
        }

        await db.SaveChangesAsync(ct);
        await db.FoldAsync(facts, ct);
    }
}
