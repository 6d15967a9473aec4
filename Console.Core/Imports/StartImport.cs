using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>Lets a checked file enter the ledger, in the background: every row or none.</summary>
public sealed class StartImport(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input(string Number, int Version);

    /// <exception cref="RuleException"><c>Import.NotOpen</c> when it was started already, <c>Rule.Stale</c> when it was arranged otherwise since.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var import = await db.HoldImportAsync(input.Number, actor, ct);
        if (import.Version != input.Version) throw new RuleException("Rule.Stale");
        RuleException.ThrowIfAny(GatherFacts.Missing(import.Arrangement()));
        var (at, stalled) = (clock.UtcNow(), await db.IsStalledAsync(import, ct));
        import.Start(db.QueueJob(RunImport.Kind, new RunImport.Arguments(import.Number), actor, at), at, stalled);
        db.AuditEntries.Add(actor.Did("Audit.ImportStarted", import.Number, at, import.FileName));
    }, ct);
}
