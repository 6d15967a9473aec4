using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>
/// Hands a written ledger to whoever asked for it and to nobody else, for as long as they hold the post in which they asked. Every handing out is
/// written down, also that of a part.
/// </summary>
public sealed class FetchLedgerFile(IDbContextFactory<ConsoleDb> dbs, LedgerFileStore store, UnitTrees trees, TimeProvider clock)
{
    /// <summary>The bytes, readable from any place, and of which unit they tell.</summary>
    public sealed record Fetched(LedgerFile File, string Unit, Stream Content);

    /// <summary>The part is what the request asks for, in its own words; null for the whole.</summary>
    /// <exception cref="RuleException">
    /// <c>Export.Unknown</c>, also for somebody else's; <c>Export.NotReady</c>, <c>Export.Expired</c>, <c>Export.Gone</c>; <c>Access.Forbidden</c>,
    /// <c>Access.PostRevoked</c>.
    /// </exception>
    public async Task<Fetched> RunAsync(Guid id, string? part, Actor actor, CancellationToken ct)
    {
        var (tree, now) = (await trees.GetAsync(ct), clock.UtcNow());
        Stream? content = null;
        try
        {
            return await dbs.WriteAsync(async db =>
            {
                var file = await db.LedgerFiles.OwnedBy(actor).SingleOrDefaultAsync(x => x.Id == id, ct) ?? throw new RuleException("Export.Unknown");
                await db.DemandAsync(actor, Permission.ExportCases, null, ct);
                if (!await db.Standing().AnyAsync(grant => grant.Id == file.GrantId, ct)) throw new RuleException("Access.PostRevoked");
                if (file.Token is not { } token) throw new RuleException("Export.NotReady");
                if (now >= file.ExpiresAt) throw new RuleException("Export.Expired");
                content?.Dispose();
                content = store.Open(token, file.Id) ?? throw new RuleException("Export.Gone");

                file.Fetch(now);
                db.AuditEntries.Add(actor.Did("Audit.LedgerFetched", file.Number, now, part is null ? $"{file.Rows}" : $"{file.Rows}; {(part.Length <= 60 ? part : part[..60])}"));
                return new Fetched(file, LedgerOrder.UnitOf(file.ToldFilter, file.Unit, tree), content);
            }, ct);
        }
        catch
        {
            content?.Dispose();
            throw;
        }
    }
}
