using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Visits;

/// <summary>A photo of a visit that the actor may know of.</summary>
public sealed class FindVisitPhoto(IDbContextFactory<ConsoleDb> dbs)
{
    /// <exception cref="RuleException"><c>File.Unknown</c>, also for a file of another visit or of anything else.</exception>
    public Task<StoredFile> RunAsync(string number, Guid file, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var visits = db.InspectionVisits.VisibleTo(actor).Where(x => x.Number == number);
        return await db.Files.SingleOrDefaultAsync(x => x.Id == file && visits.Any(visit => visit.Photos.Any(photo => photo.FileId == x.Id)), ct)
            ?? throw new RuleException("File.Unknown");
    }, ct);
}
