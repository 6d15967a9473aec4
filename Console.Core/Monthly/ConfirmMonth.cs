using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Monthly;

/// <summary>The agent confirms the month in one press: the figures of this moment are kept as the village's monthly report.</summary>
public sealed class ConfirmMonth(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        /// <summary>The first day of the month.</summary>
        public DateOnly Month { get; set; }
        public string? Note { get; set; }
    }

    /// <exception cref="RuleException"><c>Monthly.NotOver</c>, <c>Monthly.NotOwn</c>, <c>Monthly.Confirmed</c> or <c>Monthly.NoteTooLong</c>.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var village = tree.Get(input.Code);
        try
        {
            await dbs.WriteAsync(async db =>
            {
                await db.DemandAsync(actor, Permission.CheckAgentPoints, village.Path, ct);
                if (actor.Unit != village.Path) throw new RuleException("Monthly.NotOwn");
                var (month, today) = (Period.Month(input.Month), clock.Today());
                if (month.To >= today) throw new RuleException("Monthly.NotOver", nameof(input.Month), month.To);
                if (input.Note?.Trim().Length > MonthlyReport.NoteMaxLength) throw new RuleException("Monthly.NoteTooLong", nameof(input.Note), MonthlyReport.NoteMaxLength);

                var found = (await LoadMonth.MonthsAsync(db, tree, village.Path, month, today, ct)).FirstOrDefault(one => one.Standing.HasPoint)
                    ?? throw new RuleException("AgentPoint.Unknown", null, input.Code);
                if (found.Confirmed is not null) throw new RuleException("Monthly.Confirmed");
                db.MonthlyReports.Add(new()
                {
                    Code = village.Code, Path = village.Path, Month = month.From, Figures = found.Ledger, Met = found.MetNow,
                    Note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim(), ConfirmedAt = clock.UtcNow(), ConfirmedById = actor.AccountId, ConfirmedBy = actor.Name,
                });
                db.Add(actor.Did("Audit.MonthConfirmed", village.Code, clock.UtcNow(), $"{month.From:yyyy-MM}"));
            }, ct);
        }
        catch (RuleException twice) when (twice.Broken is [{ Code: "Rule.Duplicate" }])
        {
            throw new RuleException("Monthly.Confirmed");
        }
    }
}
