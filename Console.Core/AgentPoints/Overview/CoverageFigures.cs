using GovConsole.Statistics.Indicators;

namespace GovConsole.AgentPoints.Overview;

/// <summary>Counts of villages of one kind, and the two rates made of them: 覆盖率 and 达标率.</summary>
public sealed record CoverageFigures(int Villages, int Covered, int Full, int Agentless)
{
    /// <summary>The share of villages with an operating point; null where there are none.</summary>
    public decimal? CoverageRate => Catalogue.CoverageRate.Of(Sums);

    /// <summary>The share of villages whose operating point meets six of six.</summary>
    public decimal? FullRate => Catalogue.SixOnesRate.Of(Sums);

    public int Uncovered => Villages - Covered;

    public int NotFull => Villages - Full;

    public static CoverageFigures Of(IReadOnlyCollection<VillageStanding> villages) => new(
        villages.Count, villages.Count(one => one.IsCovered), villages.Count(one => one.IsFull),
        villages.Count(one => one.HasPoint && one.Agent is null));

    public static CoverageFigures operator +(CoverageFigures one, CoverageFigures other) => new(
        one.Villages + other.Villages, one.Covered + other.Covered, one.Full + other.Full, one.Agentless + other.Agentless);

    public static CoverageFigures Add(CoverageFigures one, CoverageFigures other) => one + other;

    private Sums Sums => Sums.Of((Quantity.Villages, Villages), (Quantity.CoveredVillages, Covered), (Quantity.FullVillages, Full));
}
