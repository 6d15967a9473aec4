using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GovConsole.Reports.Papers;

/// <summary>Gives a paper back as it was issued, byte by byte. Bytes that were changed since are refused and reported, never handed out.</summary>
public sealed class OpenPaper(IDbContextFactory<ConsoleDb> dbs, FileStore files, TimeProvider clock, ILogger<OpenPaper> log)
{
    public sealed record Opened(byte[] Bytes, PaperKind Kind, string Number);

    /// <exception cref="RuleException">
    /// <c>Paper.Unknown</c>, also outside the actor's scope or for a language it was not written in; <c>Paper.Changed</c> when the bytes are not the issued ones.
    /// </exception>
    public async Task<Opened> RunAsync(long id, string language, Actor actor, CancellationToken ct)
    {
        var (paper, number) = await dbs.ReadAsync(db => FindAsync(db, id, actor, ct), ct);
        var print = paper.Prints.FirstOrDefault(one => one.Language == language) ?? throw new RuleException("Paper.Unknown", null, id);
        var bytes = await files.ReadWholeAsync(print.Hash, ct);
        if (bytes is null) log.LogError("The file of paper {Paper} ({Language}) is lost or was changed since it was issued.", paper.Number, language);

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadCases, null, ct);
            db.AuditEntries.Add(actor.Did(bytes is null ? "Audit.PaperChanged" : "Audit.PaperPrinted", number, clock.UtcNow(), paper.Number));
        }, ct);
        return bytes is null ? throw new RuleException("Paper.Changed", null, paper.Number) : new(bytes, paper.Kind, paper.Number);
    }

    private static async Task<(IssuedPaper Paper, string Case)> FindAsync(ConsoleDb db, long id, Actor actor, CancellationToken ct)
    {
        var found = await (
            from paper in db.IssuedPapers
            join subject in db.Cases.VisibleTo(actor) on paper.CaseId equals subject.Id
            where paper.Id == id
            select new { Paper = paper, subject.Number }).SingleOrDefaultAsync(ct) ?? throw new RuleException("Paper.Unknown", null, id);
        return (found.Paper, found.Number);
    }
}
