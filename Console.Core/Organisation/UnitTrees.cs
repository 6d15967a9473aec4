using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Organisation;

/// <summary>
/// Keeps the organisation in memory and reads it again after a change. What another node of the same database changed is seen after ten
/// seconds at the latest; asking whether anything did is one small query.
/// </summary>
public sealed class UnitTrees(IDbContextFactory<ConsoleDb> dbs, TimeProvider? time = null)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(10);

    private readonly TimeProvider clock = time ?? TimeProvider.System;
    private volatile Task<Loaded>? current;

    // A unit is added or its version rises; none is ever removed.
    private sealed record Mark(int Units, int Versions);

    private sealed record Loaded(UnitTree Tree, Mark Mark, long SeenAt);

    public async Task<UnitTree> GetAsync(CancellationToken ct)
    {
        var reading = current;
        if (reading is null || IsOld(reading)) current = reading = ReadAsync(reading is { IsCompletedSuccessfully: true } ? reading.Result : null);
        try
        {
            return (await reading.WaitAsync(ct)).Tree;
        }
        catch when (reading.IsFaulted)
        {
            current = null;
            throw;
        }
    }

    /// <summary>To be called after a change was committed.</summary>
    public void Forget() => current = null;

    private bool IsOld(Task<Loaded> reading) => reading.IsCompletedSuccessfully && clock.GetElapsedTime(reading.Result.SeenAt) > Trusted;

    private Task<Loaded> ReadAsync(Loaded? known) => dbs.ReadAsync(async db =>
    {
        var at = clock.GetTimestamp();
        var mark = new Mark(await db.Units.CountAsync(), await db.Units.SumAsync(x => x.Version));
        return known?.Mark == mark ? known with { SeenAt = at } : new(new UnitTree(await db.Units.ToListAsync()), mark, at);
    }, CancellationToken.None);
}
