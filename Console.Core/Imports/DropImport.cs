using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Imports.Uploads;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>Gives an import up that has not been written. Its upload is deleted.</summary>
public sealed class DropImport(IDbContextFactory<ConsoleDb> dbs, UploadStore uploads, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Import.NotOpen</c> while or after its cases are written.</exception>
    public async Task RunAsync(string number, Actor actor, CancellationToken ct) => uploads.Forget(await dbs.WriteAsync(async db =>
    {
        var import = await db.HoldImportAsync(number, actor, ct);
        var at = clock.UtcNow();
        import.Drop(at, await db.IsStalledAsync(import, ct));
        db.AuditEntries.Add(actor.Did("Audit.ImportDropped", import.Number, at, import.FileName));
        return import.Id;
    }, ct));
}
