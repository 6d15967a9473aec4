using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;

namespace GovConsole.Handovers;

/// <summary>Where the paper of a case goes next from the unit that holds it.</summary>
public sealed record Course(HandoverWay Way, UnitPath To)
{
    /// <summary>Null for what the unit does not hold, and for what goes nowhere from there.</summary>
    public static Course? Of(Case subject, UnitPath giver)
    {
        if (subject.HolderCode != giver.Code) return null;
        return subject.Status switch
        {
            CaseStatus.Received when subject.Above is { } above => new(HandoverWay.Up, above),
            CaseStatus.ClosedGranted or CaseStatus.ClosedRefused when subject is { Below: { } below, ParcelUnderWay: null } => new(HandoverWay.Down, below),
            _ => null,
        };
    }

    public CaseAction Action => Way is HandoverWay.Up ? CaseAction.SendUp : CaseAction.HandDown;
}

/// <summary>What the receiver says to one line: taken, or not and why; null while nothing is said.</summary>
public sealed record LineAnswer(int Place, bool? Confirmed, string? Reason = null);

public static class HandoverRules
{
    /// <summary>One list goes one way, to one unit, with cases that lie here and are on no other list.</summary>
    public static IEnumerable<BrokenRule> CheckList(UnitPath giver, IReadOnlyList<Case> cases, IReadOnlySet<Guid> listed, string? note)
    {
        const string field = "Cases";
        if (cases.Count == 0) yield return new("Handover.NothingChosen", field);
        if (cases.Count > Handover.MostLines) yield return new("Handover.TooMany", field, Handover.MostLines);
        foreach (var subject in cases)
        {
            if (Course.Of(subject, giver) is null) yield return new("Handover.NotHere", field, subject.Number);
            else if (listed.Contains(subject.Id)) yield return new("Handover.AlreadyListed", field, subject.Number);
        }

        if (cases.Select(subject => Course.Of(subject, giver)).OfType<Course>().Distinct().Count() > 1) yield return new("Handover.DifferentWays", field);
        if (note?.Length > Handover.NoteMaxLength) yield return new("Handover.TextTooLong", "Note", Handover.NoteMaxLength);
    }

    /// <summary>Every line is answered, a refusal says why, and what is confirmed is still there to be handed over.</summary>
    public static IEnumerable<BrokenRule> CheckAnswers(Handover handover, IReadOnlyList<LineAnswer> answers, IReadOnlyDictionary<Guid, Case> cases)
    {
        foreach (var line in handover.Lines.OrderBy(line => line.Place))
        {
            var said = answers.Where(answer => answer.Place == line.Place).ToList();
            var subject = cases[line.CaseId];
            if (said is not [{ Confirmed: { } confirmed } answer]) yield return new("Handover.LineOpen", LineField(line.Place), line.Place);
            else if (confirmed && Course.Of(subject, handover.From) != new Course(handover.Way, handover.To)) yield return new("Handover.MovedOn", LineField(line.Place), subject.Number);
            else if (!confirmed && string.IsNullOrWhiteSpace(answer.Reason)) yield return new("Handover.ReasonMissing", ReasonField(line.Place));
            else if (answer.Reason?.Trim().Length > DeedRules.TextMaxLength) yield return new("Handover.TextTooLong", ReasonField(line.Place), DeedRules.TextMaxLength);
        }

        if (answers.Select(answer => answer.Place).Except(handover.Lines.Select(line => line.Place)).Any()) yield return new("Rule.Stale");
    }

    /// <summary>Who may sign for the receiver: somebody of that unit, and not the one who signed for the giver.</summary>
    public static IEnumerable<BrokenRule> CheckSigner(Handover handover, UnitPath unit, Guid account)
    {
        if (handover.State is not HandoverState.Open) yield return new("Handover.NotOpen");
        if (handover.To != unit) yield return new("Handover.NotForYou");
        else if (handover.GivenById == account) yield return new("Handover.SignedByGiver");
    }

    public static string LineField(int place) => $"Line{place}";

    public static string ReasonField(int place) => $"Reason{place}";
}
