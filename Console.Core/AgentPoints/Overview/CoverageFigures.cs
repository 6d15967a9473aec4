namespace GovConsole.AgentPoints.Overview;

/// <summary>Counts of villages of one kind, and the two rates made of them: 覆盖率 and 达标率.</summary>
public sealed record CoverageFigures(int Villages, int Covered, int Full, int Agentless)
{
    /// <summary>Villages with an operating point, in percent of all villages; null where there are none.</summary>
    public decimal? CoverageRate => Percent(Covered);

    /// <summary>Villages whose operating point meets six of six, in percent of all villages.</summary>
    public decimal? FullRate => Percent(Full);

    public int Uncovered => Villages - Covered;

    public int NotFull => Villages - Full;

    public static CoverageFigures Of(IReadOnlyCollection<VillageStanding> villages) => new(
        villages.Count, villages.Count(one => one.IsCovered), villages.Count(one => one.IsFull),
        villages.Count(one => one.HasPoint && one.Agent is null));

    public static CoverageFigures operator +(CoverageFigures one, CoverageFigures other) => new(
        one.Villages + other.Villages, one.Covered + other.Covered, one.Full + other.Full, one.Agentless + other.Agentless);

    public static CoverageFigures Add(CoverageFigures one, CoverageFigures other) => one + other;

    private decimal? Percent(int count) => Villages == 0 ? null : 100m * count / Villages;
}
