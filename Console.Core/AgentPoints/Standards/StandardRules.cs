using GovConsole.Kernel;

namespace GovConsole.AgentPoints.Standards;

/// <summary>How the words of a standard must be, and what it says about a check.</summary>
public static class StandardRules
{
    /// <summary>No room of a village is larger.</summary>
    public const int MostArea = 2_000;

    public static IEnumerable<BrokenRule> Check(SetStandard.Input input, DateOnly today)
    {
        if (!Enum.IsDefined(input.Item)) yield return new("Standard.ItemUnknown", nameof(input.Item));
        if (!Enum.IsDefined(input.Asking)) yield return new("Standard.AskingUnknown", nameof(input.Asking));
        if (input.From is { } from && from < today) yield return new("Standard.FromPast", nameof(input.From), today);
        if (input.Basis?.Trim().Length > StandardLine.NoteMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Basis), StandardLine.NoteMaxLength);

        var measured = input is { Item: PassItem.Area, Asking: not Asking.NotAsked };
        if (measured && input.Least is null) yield return new("Standard.LeastMissing", nameof(input.Least));
        if (!measured && input.Least is not null) yield return new("Standard.LeastNotAsked", nameof(input.Least));
        if (measured && input.Least is < 1 or > MostArea) yield return new("Standard.LeastImpossible", nameof(input.Least), MostArea);
    }

    /// <summary>A unit asks no less of itself than what a unit above has laid down; what nobody laid down it is free to drop.</summary>
    public static IEnumerable<BrokenRule> Yields(SetStandard.Input input, Standard above)
    {
        var asked = above[input.Item];
        if (asked.Line is not null && (input.Asking > asked.Asking || input.Asking == asked.Asking && input.Least < asked.Least))
            yield return new("Standard.LighterThanAbove", nameof(input.Asking));
    }

    public static IEnumerable<BrokenRule> Check(PublishRules.Input input, DateOnly today, bool taken)
    {
        if (string.IsNullOrWhiteSpace(input.Name)) yield return new("Standard.EditionMissing", nameof(input.Name));
        else if (input.Name.Trim().Length > RuleEdition.NameMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Name), RuleEdition.NameMaxLength);
        else if (taken) yield return new("Standard.EditionTaken", nameof(input.Name), input.Name.Trim());
        if (input.From is { } from && from < today) yield return new("Standard.FromPast", nameof(input.From), today);
        if (input.Note?.Trim().Length > StandardLine.NoteMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Note), StandardLine.NoteMaxLength);
    }

    /// <summary>
    /// What was seen of an element agrees with the state it is given: a pass needs every required item answered and none of them wanting,
    /// and a room counts as large enough only by its measure. The field of each rule is the name of its item.
    /// </summary>
    public static IEnumerable<BrokenRule> Agree(Element element, ElementState state, Answers answers, Standard standard, int? area)
    {
        foreach (var item in answers.Items)
            if (PassItems.ElementOf(item) != element || standard[item].Asking is Asking.NotAsked) yield return new("Standard.ItemNotAsked", $"{item}");

        foreach (var item in PassItems.Of(element))
        {
            var (asked, answer) = (standard[item], answers[item]);
            if (state is ElementState.Passed && asked.Asking is Asking.Required)
            {
                if (answer is null) yield return new("Standard.ItemOpen", $"{item}");
                if (answer is Answer.No) yield return new("Standard.ItemNotMet", $"{item}");
            }

            if (item is not PassItem.Area || answer is not Answer.Yes || asked.Least is not { } least) continue;
            if (area is null) yield return new("Standard.AreaUnknown", $"{item}");
            else if (area < least) yield return new("Standard.AreaTooSmall", $"{item}", area.Value, least);
        }
    }
}
