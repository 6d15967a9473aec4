using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Papers;

/// <summary>作废: a paper that says what is not so is declared void with the reason; it stays as it was, and another may be issued under a new number.</summary>
public sealed class VoidPaper(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(long id, string reason, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (papers, cases) = (db.IssuedPapers, db.Cases.VisibleTo(actor));
        var paper = await papers.SingleOrDefaultAsync(x => x.Id == id && cases.Any(one => one.Id == x.CaseId), ct)
            ?? throw new RuleException("Paper.Unknown", null, id);
        await db.DemandAsync(actor, PaperTable.Rule(paper.Kind).Permission, paper.Unit, ct);
        if (reason.Length > DeedRules.TextMaxLength) throw new RuleException("Paper.VoidReasonTooLong", "Reason", DeedRules.TextMaxLength);

        paper.Void(reason, actor.Name, clock.UtcNow());
        var number = await db.Cases.Where(x => x.Id == paper.CaseId).Select(x => x.Number).SingleAsync(ct);
        db.AuditEntries.Add(actor.Did("Audit.PaperVoided", number, clock.UtcNow(), paper.Number));
    }, ct);
}
