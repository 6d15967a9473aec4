using GovConsole.Kernel;

namespace GovConsole.Agents.Absences;

/// <summary>Whose spot check found nobody: the higher, the dearer.</summary>
public enum CheckLevel { Village, Township, County, City, Province }

public static class CheckLevels
{
    /// <summary>The level of a unit by the length of its code: 46, 4601, 469007, 469007100; whatever lies lower, or beside the tree, is a village's.</summary>
    public static CheckLevel Of(UnitPath unit) => !unit.Code.All(char.IsAsciiDigit) ? CheckLevel.Village : unit.Code.Length switch
    {
        2 => CheckLevel.Province,
        4 => CheckLevel.City,
        6 => CheckLevel.County,
        9 => CheckLevel.Township,
        _ => CheckLevel.Village,
    };
}

/// <summary>抽查缺勤: a spot check found nobody at a point. It is withdrawn when it was wrong, and never changed.</summary>
public sealed class FoundAbsence
{
    public const int TextMaxLength = 200;
    public const int InspectorMaxLength = 60;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Code { get; init; }
    /// <summary>Who should have been there; null when the village had no agent.</summary>
    public Guid? TenureId { get; init; }
    public required CheckLevel Level { get; init; }
    public required DateOnly Day { get; init; }
    /// <summary>The hour of the day in Beijing, 0 to 23.</summary>
    public required int Hour { get; init; }
    /// <summary>Who checked, as the finding names them.</summary>
    public required string Inspector { get; init; }
    public string? Note { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required string By { get; init; }
    public string? WithdrawnReason { get; private set; }

    public bool Counts => WithdrawnReason is null;

    public void Withdraw(string reason)
    {
        if (!Counts) throw new RuleException("Agents.AlreadyWithdrawn");
        WithdrawnReason = reason;
    }
}

/// <summary>扣分: how many points each finding costs, by the level of the check. The one table; an assessment applies it.</summary>
public static class AbsenceDeductions
{
    private static readonly Dictionary<CheckLevel, int> Table = new()
    {
        [CheckLevel.Village] = 2,
        [CheckLevel.Township] = 5,
        [CheckLevel.County] = 10,
        [CheckLevel.City] = 20,
        [CheckLevel.Province] = 20,
    };

    public static int Points(this CheckLevel level) => Table[level];
}
