using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Organisation;

/// <summary>Keeps the organisation in memory and reads it again after a change.</summary>
public sealed class UnitTrees(IDbContextFactory<ConsoleDb> dbs)
{
    private volatile Task<UnitTree>? current;

    public async Task<UnitTree> GetAsync(CancellationToken ct)
    {
        var reading = current ??= ReadAsync();
        try
        {
            return await reading.WaitAsync(ct);
        }
        catch when (reading.IsFaulted)
        {
            current = null;
            throw;
        }
    }

    /// <summary>To be called after a change was committed.</summary>
    public void Forget() => current = null;

    private Task<UnitTree> ReadAsync() => dbs.ReadAsync(
        async db => new UnitTree(await db.Units.ToListAsync()), CancellationToken.None);
}
