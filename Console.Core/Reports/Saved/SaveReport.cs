using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Statements;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Saved;

/// <summary>Keeps a report at hand for the actor's unit, and has it drafted after each period if wanted.</summary>
public sealed class SaveReport(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed class Input
    {
        public string Name { get; set; } = "";
        public ReportKind Kind { get; set; } = ReportKind.Monthly;
        /// <summary>The statement to be kept; null for a bulletin.</summary>
        public StatementKind? Statement { get; set; }
        public string About { get; set; } = "";
        public bool IsScheduled { get; set; }
    }

    /// <exception cref="RuleException">
    /// What <see cref="SavedReportRules"/> finds, <c>Saved.NameTaken</c>, <c>Organisation.UnitUnknown</c>, or what the gate of every write says.
    /// </exception>
    public async Task<Guid> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.PublishReports);
        var (about, name) = ((await trees.GetAsync(ct)).Get(input.About).Path, Plain.Words(input.Name));
        return await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.PublishReports, about, ct);
            var kept = await db.SavedReports.Where(x => x.Owner == actor.Unit).Select(x => x.Name).ToListAsync(ct);
            RuleException.ThrowIfAny(SavedReportRules.Check(name, kept.Count, input.Statement, input.IsScheduled));
            if (kept.Contains(name)) throw new RuleException("Saved.NameTaken", "Name", name);

            var (at, owner) = (clock.UtcNow(), actor.Unit);
            var saved = new SavedReport
            {
                Owner = owner, Scope2 = owner.At(2), Scope3 = owner.At(3), Scope4 = owner.At(4), Scope5 = owner.At(5), Name = name, Kind = input.Kind, Statement = input.Statement,
                About = about, IsScheduled = input.IsScheduled, SavedAt = at, SavedById = actor.AccountId, PostId = actor.GrantId, SavedBy = actor.Name,
            };
            db.SavedReports.Add(saved);
            db.AuditEntries.Add(actor.Did("Audit.ReportSaved", name, at));
            return saved.Id;
        }, ct);
    }
}
