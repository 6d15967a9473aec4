using GovConsole.Kernel;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Shared;

/// <summary>Broken rules, worded for the reader: by the feature's own text, else by the shared one.</summary>
public sealed class BrokenRules(IReadOnlyList<BrokenRule> rules, IStringLocalizer? text, IStringLocalizer? shared)
{
    public static readonly BrokenRules None = new([], null, null);

    public IEnumerable<string> All => rules.Select(Word);

    /// <summary>Those that belong to no field.</summary>
    public IEnumerable<string> General => rules.Where(rule => rule.Field is null).Select(Word);

    public bool On(string field) => rules.Any(rule => rule.Field == field);

    public string? Text(string field) => rules.Where(rule => rule.Field == field).Select(Word).FirstOrDefault();

    private string Word(BrokenRule rule) =>
        Find(text, rule) ?? Find(shared, rule) ?? shared?["Rule.Unknown", rule.Code] ?? rule.Code;

    private static string? Find(IStringLocalizer? text, BrokenRule rule) =>
        text?[rule.Code, [.. rule.Args.Select(arg => Word(text, arg))]] is { ResourceNotFound: false } found ? found.Value : null;

    // A state or a deed in a message is worded too, by "CaseStatus.Received".
    private static object Word(IStringLocalizer text, object arg) =>
        arg is Enum && text[$"{arg.GetType().Name}.{arg}"] is { ResourceNotFound: false } found ? found.Value : arg;
}
