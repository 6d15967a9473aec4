using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>A file that stands as evidence at a point the actor may know of.</summary>
public sealed class FindEvidence(IDbContextFactory<ConsoleDb> dbs)
{
    /// <exception cref="RuleException"><c>File.Unknown</c>, also for a file of another point or of anything else.</exception>
    public Task<StoredFile> RunAsync(string code, Guid file, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var (points, checks) = (db.AgentPoints.VisibleTo(actor), db.ElementChecks);
        return await db.Files.SingleOrDefaultAsync(
                x => x.Id == file && checks.Any(check => check.FileId == x.Id && check.Code == code && points.Any(point => point.Code == code)), ct)
            ?? throw new RuleException("File.Unknown");
    }, ct);
}
