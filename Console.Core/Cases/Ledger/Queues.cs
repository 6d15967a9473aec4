using GovConsole.Access;
using GovConsole.Cases.Flow;

namespace GovConsole.Cases.Ledger;

/// <summary>What waits for a unit: each open case lies in exactly one unit's queue.</summary>
public static class Queues
{
    private static readonly CaseStatus[] Deciders = [.. Enum.GetValues<CaseStatus>().Where(CaseStatuses.IsWithDecider)];
    private static readonly CaseStatus[] Sources = [.. Enum.GetValues<CaseStatus>().Where(CaseStatuses.IsWithSource)];

    /// <summary>
    /// The cases whose next step is the actor's to take: at the actor's own unit and in a state from which a transition
    /// leads that the actor's role may take.
    /// </summary>
    public static IQueryable<Case> WaitingFor(this IQueryable<Case> cases, Actor actor)
    {
        var code = actor.Unit.Code;
        var path = actor.Unit;
        var mine = CaseFlow.Transitions
            .Where(way => !way.IsAutomatic && way.Action is not (CaseAction.Withdraw or CaseAction.Void or CaseAction.Reopen) && actor.May(way.Permission))
            .Select(way => way.From).ToHashSet();
        var decide = Deciders.Where(mine.Contains).ToArray();
        var serve = Sources.Where(mine.Contains).ToArray();
        return cases.Where(x => !x.Waits).Where(x => x.DeciderCode == code && decide.Contains(x.Status) || x.Source == path && serve.Contains(x.Status));
    }

    /// <summary>Of what waits for the unit, what is the actor's own or nobody's yet: what a colleague works on is left out.</summary>
    public static IQueryable<Case> OpenTo(this IQueryable<Case> cases, Actor actor)
    {
        var me = actor.AccountId;
        return cases.WaitingFor(actor).Where(x => x.ClaimedById == null || x.ClaimedById == me);
    }

    /// <summary>Whether a role takes steps with cases at all.</summary>
    public static bool Works(Role role) => CaseFlow.Transitions.Any(way => !way.IsAutomatic && way.Permission is not Permission.SuperviseCase && role.Allows(way.Permission));
}
