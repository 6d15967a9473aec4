using GovConsole.Access;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Data;

namespace GovConsole.Cases.Ledger;

/// <summary>What waits for a unit: each open case lies in exactly one unit's queue.</summary>
public static class Queues
{
    private static readonly CaseAction[] Sending = [CaseAction.SendUp, CaseAction.ReturnDown];
    private static readonly CaseAction[] Unawaited = [.. Sending, CaseAction.Withdraw, CaseAction.Void, CaseAction.Reopen, CaseAction.RecordVisit, CaseAction.SupplyGap];

    /// <summary>
    /// The cases whose next step is the actor's to take: held by the actor's own unit and in a state from which a transition
    /// leads that the actor's role may take.
    /// </summary>
    public static IQueryable<Case> WaitingFor(this IQueryable<Case> cases, Actor actor)
    {
        var code = actor.Unit.Code;
        var states = CaseFlow.Transitions
            .Where(way => !way.IsAutomatic && !Unawaited.Contains(way.Action) && actor.May(way.Permission))
            .Select(way => way.From).Distinct().ToArray();
        var sends = actor.May(CaseFlow.Find(CaseStatus.Received, CaseAction.SendUp)!.Permission);
        return cases.Where(x => !x.Waits).Where(x => x.HolderCode == code
            && (x.Status == CaseStatus.Received && x.DeciderCode != code ? sends : states.Contains(x.Status)));
    }

    /// <summary>Without what a colleague of the actor's unit works on.</summary>
    public static IQueryable<Case> Untaken(this IQueryable<Case> cases, ConsoleDb db, Actor actor)
    {
        var me = actor.AccountId;
        var working = db.WorkingAt(actor.Unit);
        return cases.Where(x => x.ClaimedById == null || x.ClaimedById == me || !working.Contains(x.ClaimedById));
    }

    /// <summary>Whether a role takes steps with cases at all.</summary>
    public static bool Works(Role role) =>
        CaseFlow.Transitions.Any(way => !way.IsAutomatic && way.Permission is not Permission.SuperviseCase && role.Allows(way.Permission));
}
