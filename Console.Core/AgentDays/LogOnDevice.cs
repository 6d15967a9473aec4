using GovConsole.Access;
using GovConsole.Cases.Intake;
using GovConsole.Kernel;
using GovConsole.Notes;

namespace GovConsole.AgentDays;

/// <summary>
/// Takes in a case from the short form of a device, with what the agent noted about it. Sent again under the same key it is the same case
/// with the same note, also where an answer was lost on the way.
/// </summary>
public sealed class LogOnDevice(LogCase log, WriteNote write)
{
    public sealed record Input
    {
        public required LogCase.Input Case { get; init; }
        /// <summary>The result is to be sent by post; then somebody has to say whereto.</summary>
        public bool ByPost { get; init; }
        public string? Note { get; init; }
    }

    /// <exception cref="RuleException">What the short form or the intake of any case finds wrong.</exception>
    public async Task<LogCase.Logged> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleException.ThrowIfAny(Check(input));
        var logged = await log.RunAsync(input.Case, actor, ct);
        // The note has the key of its case: whichever of the two was lost on the way is written now, and neither twice.
        if (NoteRules.Tidy(input.Note) is { Length: > 0 } note) await write.RunAsync(new() { Number = logged.Number, Key = input.Case.Key, Text = note }, actor, ct);
        return logged;
    }

    /// <summary>Beyond what any case needs.</summary>
    public static IEnumerable<BrokenRule> Check(Input input)
    {
        if (input.ByPost && string.IsNullOrWhiteSpace(input.Case.Address)) yield return new("Day.AddressMissing", nameof(input.Case.Address));
        if (NoteRules.Tidy(input.Note) is { Length: > 0 } note)
            foreach (var broken in NoteRules.Check(note, [], [])) yield return broken with { Field = nameof(input.Note) };
    }
}
