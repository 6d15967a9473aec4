using GovConsole.Kernel;

namespace GovConsole.Inspections.Plans;

/// <summary>How the villages of a plan are chosen: 全面巡查, or 抽查 of a number or a percentage.</summary>
public enum PlanWay { All, Number, Percent }

/// <summary>巡查计划: which points of a unit are inspected in a quarter, how they were chosen, and by when.</summary>
public sealed class InspectionPlan : IScoped
{
    public const int NoteMaxLength = 200;
    public const int SeedLength = 32;

    private readonly List<PlanVillage> villages = [];
    private readonly List<PlanInspector> inspectors = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Chosen by the form, so that sending twice makes one plan.</summary>
    public required Guid Key { get; init; }
    public required UnitPath Unit { get; init; }
    public required string UnitCode { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    /// <summary>The first day of the quarter.</summary>
    public required DateOnly Quarter { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required PlanWay Way { get; init; }
    /// <summary>How many, or how many in a hundred; null for all.</summary>
    public int? Amount { get; init; }
    /// <summary>Whether each township has its share of the draw.</summary>
    public bool ByTownship { get; init; }
    /// <summary>The seed of <see cref="Draw"/>; null for all.</summary>
    public string? Seed { get; init; }
    /// <summary>Working days for what is found wanting.</summary>
    public required int DueWorkdays { get; init; }
    public string? Note { get; init; }
    public required Guid MadeById { get; init; }
    public required string MadeBy { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>Every village that could have been drawn, so that the draw can be proved.</summary>
    public IReadOnlyList<PlanVillage> Villages => villages;
    public IReadOnlyList<PlanInspector> Inspectors => inspectors;

    internal void Put(PlanVillage village) => villages.Add(village);

    internal void Put(PlanInspector inspector)
    {
        inspectors.RemoveAll(one => one.Township == inspector.Township);
        inspectors.Add(inspector);
    }
}

/// <summary>A village that could be drawn, and whether it was.</summary>
public sealed class PlanVillage
{
    public Guid PlanId { get; init; }
    public required string Code { get; init; }
    public required UnitPath Path { get; init; }
    public required bool Drawn { get; init; }

    public string Township => Path.ParentCode!;
}

/// <summary>Who inspects the villages of a township.</summary>
public sealed class PlanInspector
{
    public Guid PlanId { get; init; }
    public required string Township { get; init; }
    public required Guid AccountId { get; init; }
    public required string Name { get; init; }
}
