namespace GovConsole.Cases.Materials;

/// <summary>One line of a one-time notice: what is wrong with which material, and what the applicant has to do about it.</summary>
public sealed class Defect
{
    public const int TextMaxLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    /// <summary>1 for the first defect of the case, without gaps, over all its notices.</summary>
    public required int Place { get; init; }
    /// <summary>Which notice told it: 1 for the first.</summary>
    public required int Notice { get; init; }
    /// <summary>Null for what concerns no material.</summary>
    public string? Material { get; init; }
    public required string Wrong { get; init; }
    public string? ToDo { get; init; }
    public required DateOnly NotifiedOn { get; init; }
    public DateOnly? CuredOn { get; private set; }
    public string? CuredBy { get; private set; }

    public bool IsOpen => CuredOn is null;

    internal void Cure(DateOnly day, string by) => (CuredOn, CuredBy) = (day, by);
}

/// <summary>A defect as it is told, before it belongs to a case.</summary>
public sealed record DefectLine(string? Material, string Wrong, string? ToDo)
{
    /// <summary>All lines in one sentence, as notices and tables print it.</summary>
    public static string Summary(IEnumerable<DefectLine> lines) => string.Join('；', lines.Select((line, index) =>
        $"{index + 1}. {string.Concat(line.Material, line.Material is null ? "" : "：")}{line.Wrong}{(line.ToDo is null ? "" : $"，{line.ToDo}")}"));
}
