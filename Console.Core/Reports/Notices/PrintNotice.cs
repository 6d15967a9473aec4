using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Notices;

/// <summary>Gathers what a paper for the applicant says, and writes down that it was printed.</summary>
public sealed class PrintNotice(IDbContextFactory<ConsoleDb> dbs, LoadCase load, Calendars calendars, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Case.Unknown</c>, also outside the actor's scope, or what <see cref="NoticeRules"/> finds.</exception>
    public async Task<Notice> RunAsync(NoticeKind kind, string number, Actor actor, CancellationToken ct)
    {
        var view = await load.RunAsync(number, actor, ct);
        RuleException.ThrowIfAny(NoticeRules.Check(kind, view.Case));

        var (promised, statutory) = await LimitsAsync(view.Case, ct);
        var at = clock.UtcNow();
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadCases, null, ct);
            db.AuditEntries.Add(actor.Did(kind is NoticeKind.Receipt ? "Audit.ReceiptPrinted" : "Audit.AcceptancePrinted", number, at));
        }, ct);
        return new()
        {
            Case = view.Case, Item = view.Item, Source = view.Source, Decider = view.Decider,
            IsDeemed = view.Case.Events.Any(line => line.Action is CaseAction.DeemAccepted),
            DueOn = promised, StatutoryDueOn = statutory, PrintedAt = at, PrintedBy = actor.Name,
        };
    }

    private async Task<(DateOnly? Promised, DateOnly? Statutory)> LimitsAsync(Case subject, CancellationToken ct)
    {
        if (subject.AcceptedOn is not { } accepted) return default;

        var calendar = await calendars.InAsync(subject.Source, ct);
        return (new LimitClock(calendar, accepted, subject.Promised).DueOn(), new LimitClock(calendar, accepted, subject.Statutory).DueOn());
    }
}
