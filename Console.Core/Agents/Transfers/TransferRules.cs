using GovConsole.AgentPoints;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Agents.Transfers;

/// <summary>One line as it is typed.</summary>
public sealed record Thing
{
    public ThingKind Kind { get; set; }
    public string Item { get; set; } = "";
    public int? Count { get; set; } = 1;
    public string? Note { get; set; }
}

/// <summary>When a change of agent must be handed over, what the list must say, and who signs it.</summary>
public static class TransferRules
{
    /// <summary>变动移交期限: working days after the last day of the one who left.</summary>
    public const int Workdays = 5;
    public const int MostThings = 60;
    public const int MostCount = 9_999;

    /// <summary>The last day in time; null when the calendar is not maintained that far.</summary>
    public static DateOnly? DueBy(DateOnly left, WorkdayCalendar calendar) =>
        calendar.IsMaintained(left.Year) && calendar.IsMaintained(left.AddDays(30).Year) ? calendar.AddWorkdays(left, Workdays) : null;

    /// <summary>变动未移交: the time is over, and both have not signed.</summary>
    public static bool IsMissing(AgentTenure former, bool isSigned, DateOnly today, WorkdayCalendar calendar) =>
        !isSigned && former is { Primary: true, To: { } left } && DueBy(left, calendar) < today;

    public static IEnumerable<BrokenRule> Check(AgentTenure former, AgentTenure? successor, bool drawn, IReadOnlyList<Thing> things, string? note)
    {
        if (!former.Primary || former.IsOpen) yield return new("Agents.NotEnded", null, former.Name);
        else if (successor is null || successor.From <= former.To) yield return new("Agents.NoSuccessor");
        if (drawn) yield return new("Agents.HandoverExists");
        if (note?.Trim().Length > AgentHandover.NoteMaxLength) yield return new("Agents.TextTooLong", "Note", AgentHandover.NoteMaxLength);
        if (things.Count > MostThings) yield return new("Agents.TooManyThings", "Things", MostThings);
        foreach (var (place, thing) in things.Index())
        {
            var field = ThingField(place);
            if (string.IsNullOrWhiteSpace(thing.Item)) yield return new("Agents.ThingMissing", field);
            else if (thing.Item.Trim().Length > HandoverThing.ItemMaxLength) yield return new("Agents.TextTooLong", field, HandoverThing.ItemMaxLength);
            else if (thing.Count is not (>= 1 and <= MostCount)) yield return new("Agents.CountImpossible", field, MostCount);
            else if (thing.Note?.Trim().Length > HandoverThing.NoteMaxLength) yield return new("Agents.TextTooLong", field, HandoverThing.NoteMaxLength);
        }
    }

    /// <summary>
    /// Who signs for a side: the person, while their post in the village stands; else an administrator as witness, with the reason.
    /// Nobody signs for both. The account is the side's own; null when the person has none or it can no longer be used.
    /// </summary>
    public static IEnumerable<BrokenRule> CheckSigner(AgentHandover handover, Side side, Guid? account, Guid actor, bool mayWitness, string? reason)
    {
        if (handover.SignerOf(side) is not null) yield return new("Agents.AlreadySigned");
        else if (account is not null && account != actor) yield return new(side is Side.Leaver ? "Agents.LeaverSigns" : "Agents.SuccessorSigns");
        else if (account is null && !mayWitness) yield return new("Agents.WitnessIsAdministrator");
        else if (account is null && string.IsNullOrWhiteSpace(reason)) yield return new("Agents.WitnessWhy", ReasonField(side));
        else if (reason?.Trim().Length > AgentHandover.ReasonMaxLength) yield return new("Agents.TextTooLong", ReasonField(side), AgentHandover.ReasonMaxLength);
        if (handover.SignerOf(side is Side.Leaver ? Side.Successor : Side.Leaver) == actor) yield return new("Agents.SameSigner");
    }

    public static string ThingField(int place) => $"Thing{place}";

    public static string ReasonField(Side side) => $"{side}Reason";
}
