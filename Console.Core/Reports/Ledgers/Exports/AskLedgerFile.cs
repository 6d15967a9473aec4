using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>Asks for exactly the list that somebody sees as a file, however long it is, and writes down that they did.</summary>
public sealed class AskLedgerFile(IDbContextFactory<ConsoleDb> dbs, FindCases cases, Seal seal, TimeProvider clock)
{
    public sealed record Input(CaseFilter Filter, LedgerFormat Format, IReadOnlyList<LedgerColumn> Columns, string Language);

    /// <returns>The id under which it can be followed and fetched.</returns>
    /// <exception cref="RuleException">
    /// <c>Access.Forbidden</c>, <c>Access.PostRevoked</c>, <c>Export.NoColumns</c>, or <c>Export.TooManyWaiting</c> while others are being written.
    /// </exception>
    public async Task<Guid> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ExportCases);
        var total = await cases.CountAsync(input.Filter, actor, ct);
        return await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ExportCases, null, ct);
            RuleException.ThrowIfAny(LedgerFileRules.Check(input.Columns.Count, await WaitingAsync(db, actor, ct)));

            var at = clock.UtcNow();
            var file = LedgerFile.Ask(input, seal, actor, at);
            file.Follow(db.QueueJob(WriteLedgerFile.Kind, new WriteLedgerFile.Arguments(file.Id), actor, at, total));
            db.LedgerFiles.Add(file);
            db.AuditEntries.Add(actor.Did("Audit.LedgerAsked", file.Number, at, $"{total}; {file.Format}; {LedgerOrder.Disclosable(input.Filter)}"));
            return file.Id;
        }, ct);
    }

    private static Task<int> WaitingAsync(ConsoleDb db, Actor actor, CancellationToken ct) => db.Jobs.OwnedBy(actor)
        .CountAsync(x => x.Kind == WriteLedgerFile.Kind && (x.State == JobState.Queued || x.State == JobState.Running), ct);
}
