using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>
/// A file of a case the actor may see. To look at it whole is recorded; a thumbnail, on which nothing can be read, is not.
/// </summary>
public sealed class OpenMaterialFile(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>File.Unknown</c>, also for a file of another case, one that was taken out, or anything else.</exception>
    public Task<StoredFile> RunAsync(string number, Guid file, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var (found, material) = await FindAsync(db, number, file, actor, ct);
        db.AuditEntries.Add(actor.Did("Audit.MaterialFileSeen", number, clock.UtcNow(), $"{material} · {found.Name}"));
        return found;
    }, ct);

    /// <inheritdoc cref="RunAsync"/>
    public Task<StoredFile> ForThumbnailAsync(string number, Guid file, Actor actor, CancellationToken ct) =>
        dbs.ReadAsync(async db => (await FindAsync(db, number, file, actor, ct)).File, ct);

    private static async Task<(StoredFile File, string Material)> FindAsync(ConsoleDb db, string number, Guid file, Actor actor, CancellationToken ct)
    {
        var cases = db.Cases.VisibleTo(actor).Where(x => x.Number == number);
        var found = await (
            from material in db.CaseMaterials
            where cases.Any(x => x.Id == material.CaseId)
            from kept in material.Files
            where kept.FileId == file && kept.RemovedAt == null
            select new { kept.File, material.Name }).SingleOrDefaultAsync(ct) ?? throw new RuleException("File.Unknown");
        return (found.File, found.Name);
    }
}
