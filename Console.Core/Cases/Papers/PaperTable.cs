using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Cases.Papers;

/// <summary>In whose name a paper is issued, and from whose series its number is drawn.</summary>
public enum PaperIssuer { Source, Decider, Actor }

/// <summary>One line of the table: a kind, whose it is, what it takes to issue it, and the deeds that each give the case one.</summary>
public sealed record PaperRule(PaperKind Kind, PaperIssuer Issuer, Permission Permission, params CaseAction[] On)
{
    /// <summary>Only for cases that a village agent acts in.</summary>
    public bool ByAgentOnly { get; init; }

    /// <summary>A decision, which a case that is opened again loses.</summary>
    public bool Decides { get; init; }

    /// <summary>The unit in whose name the actor issues it.</summary>
    public UnitPath IssuerOf(Case subject, Actor actor) => Issuer switch
    {
        PaperIssuer.Source => subject.Source,
        PaperIssuer.Decider => subject.Decider,
        _ => actor.Unit,
    };

    /// <summary>Whether the deed takes away what a paper of this kind said.</summary>
    public bool IsUndoneBy(CaseAction action) => Kind is not PaperKind.Track && (action is CaseAction.Void || (action is Reopen && Decides));
}

/// <summary>A paper that the case can have, and the line of its history that it belongs to.</summary>
public sealed record PaperPlace(PaperRule Rule, CaseEvent Event)
{
    public PaperKind Kind => Rule.Kind;

    public int Place => Event.Place;
}

/// <summary>The one table of papers: which a case can have as its history stands, and what undoes them.</summary>
public static class PaperTable
{
    public static readonly IReadOnlyList<PaperRule> Rules =
    [
        new(PaperKind.Receipt, PaperIssuer.Source, Permission.LogCase, Receive, PassPreReview),
        new(PaperKind.Authorisation, PaperIssuer.Source, Permission.LogCase, Receive, PassPreReview) { ByAgentOnly = true },
        new(PaperKind.Acceptance, PaperIssuer.Decider, Permission.AcceptCase, Accept, DeemAccepted),
        new(PaperKind.Correction, PaperIssuer.Decider, Permission.AcceptCase, NotifyDefects),
        new(PaperKind.NonAcceptance, PaperIssuer.Decider, Permission.AcceptCase, RefuseAcceptance),
        new(PaperKind.SpecialProcedure, PaperIssuer.Decider, Permission.AcceptCase, Suspend),
        new(PaperKind.Extension, PaperIssuer.Decider, Permission.AcceptCase, Extend),
        new(PaperKind.Approval, PaperIssuer.Decider, Permission.AcceptCase, CaseAction.Grant) { Decides = true },
        new(PaperKind.Refusal, PaperIssuer.Decider, Permission.AcceptCase, Refuse) { Decides = true },
        new(PaperKind.Delivery, PaperIssuer.Source, Permission.LogCase, CaseAction.Grant, Refuse) { Decides = true },
        new(PaperKind.Termination, PaperIssuer.Source, Permission.LogCase, Withdraw, Abandon, LapseCorrection),
        new(PaperKind.Completion, PaperIssuer.Source, Permission.LogCase, CaseAction.Grant, Refuse, TransferUp) { Decides = true },
        new(PaperKind.Track, PaperIssuer.Actor, Permission.ReadCases),
    ];

    private static readonly Dictionary<PaperKind, PaperRule> ByKind = Rules.ToDictionary(rule => rule.Kind);

    public static PaperRule Rule(PaperKind kind) => ByKind.GetValueOrDefault(kind) ?? throw new RuleException("Paper.NotDue", null, kind);

    /// <summary>
    /// What the case can have now, in the order of its history. Every suspension has its own notice; what was undone since has none.
    /// The track goes with the last line, so a later one is another paper.
    /// </summary>
    public static IEnumerable<PaperPlace> Of(Case subject)
    {
        var events = subject.Events.OrderBy(line => line.Place).ToList();
        foreach (var line in events)
            foreach (var rule in Rules.Where(rule => rule.On.Contains(line.Action) && Suits(rule, subject)))
                if (!events.Any(later => later.Place > line.Place && rule.IsUndoneBy(later.Action)))
                    yield return new(rule, line);

        if (events.Count > 0 && subject.Status is not CaseStatus.Draft) yield return new(Rule(PaperKind.Track), events[^1]);
    }

    private static bool Suits(PaperRule rule, Case subject) => !rule.ByAgentOnly || subject.Channel is Channel.VillageAgent;
}
