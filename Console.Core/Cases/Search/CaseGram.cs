using GovConsole.Kernel;

namespace GovConsole.Cases.Search;

/// <summary>
/// Two neighbouring characters of the name of a case's applicant. Chinese names are two or three characters long and are asked for by two:
/// a pair leads to them where neither words nor triples of characters do. What a search passes a case by on stands in the row.
/// </summary>
public sealed class CaseGram : IScoped
{
    public required string Gram { get; init; }
    public required DateTime ReceivedAt { get; init; }
    public required Guid CaseId { get; init; }
    /// <summary>The whole name, as <see cref="Grams.Fold"/> has it.</summary>
    public required string Name { get; init; }
    public required string DeciderCode { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
}

/// <summary>How a name is cut into pairs.</summary>
public static class Grams
{
    public const int Length = 2;

    /// <summary>A name or a text as it is compared: half-width and in capitals.</summary>
    public static string Fold(string text) => Plain.HalfWidth(text).ToUpperInvariant();

    /// <summary>Each pair of neighbouring characters of a folded text, once; none of a single character.</summary>
    public static IEnumerable<string> Of(string folded) => Enumerable.Range(0, Math.Max(0, folded.Length - 1)).Select(i => folded.Substring(i, Length)).Distinct();

    internal static IEnumerable<CaseGram> Of(Case subject)
    {
        var name = Fold(subject.Applicant.Name);
        return Of(name).Select(gram => new CaseGram
        {
            Gram = gram, ReceivedAt = subject.ReceivedAt, CaseId = subject.Id, Name = name, DeciderCode = subject.DeciderCode,
            Scope2 = subject.Scope2, Scope3 = subject.Scope3, Scope4 = subject.Scope4, Scope5 = subject.Scope5,
        });
    }
}
