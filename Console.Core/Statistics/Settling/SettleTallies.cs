using GovConsole.Data;
using GovConsole.Signals;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Statistics.Settling;

/// <summary>
/// Folds what events have posted into the tallies, so that a figure of years is read from few rows. No figure changes by it: before and after,
/// tallies and postings together say the same. Several nodes may do it at the same moment; each posting is folded once,
/// and every node is told whose figures are new.
/// </summary>
public sealed class SettleTallies(IDbContextFactory<ConsoleDb> dbs)
{
    /// <summary>So many rows at a time, that nobody who writes waits for long.</summary>
    public const int Lot = 500;

    /// <returns>How many postings were folded.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var folded = 0;
        // A look first, since a transaction would keep others from writing.
        while (await dbs.ReadAsync(db => db.Set<Posting>().AnyAsync(ct), ct))
        {
            var lot = await dbs.WriteAsync(db => db.SettleAsync(Lot, ct), ct);
            folded += lot;
            if (lot == 0) break;
        }
        return folded;
    }
}

public static class Settlement
{
    /// <summary>The same in the caller's own transaction, for at most so many postings.</summary>
    public static async Task<int> SettleAsync(this ConsoleDb db, int most, CancellationToken ct)
    {
        var (rows, taken) = (new TallyRows(), 0);
        await using (var command = await db.CommandAsync(
            "DELETE FROM tally_postings WHERE \"Id\" IN (SELECT \"Id\" FROM tally_postings ORDER BY \"Id\" LIMIT @most) " +
            $"RETURNING {CubeSql.Posted}", ct))
        {
            command.Add("most", most);
            await using var reader = await command.ExecuteReaderAsync(ct);
            for (; await reader.ReadAsync(ct); taken++)
                rows.Add(reader.Posting());
        }

        // Other nodes may show figures of these units.
        db.WillTellNodes(rows.Units);
        await rows.WriteAsync(db, ct);
        return taken;
    }
}
