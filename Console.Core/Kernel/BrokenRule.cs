namespace GovConsole.Kernel;

/// <summary>
/// A rule the input breaks. The code is also the key of its message in every language;
/// the field says beside which input the message belongs.
/// </summary>
public sealed record BrokenRule(string Code, string? Field = null, params object[] Args);

/// <summary>Thrown when something forbidden is asked for. It carries every rule that was broken, not only the first.</summary>
public sealed class RuleException(IReadOnlyList<BrokenRule> broken)
    : Exception(string.Join("; ", broken.Select(rule => rule.Code)))
{
    public RuleException(string code, string? field = null, params object[] args) : this([new(code, field, args)]) { }

    public IReadOnlyList<BrokenRule> Broken { get; } = broken;

    public static void ThrowIfAny(IEnumerable<BrokenRule> rules)
    {
        var broken = rules.ToList();
        if (broken.Count > 0) throw new RuleException(broken);
    }
}
