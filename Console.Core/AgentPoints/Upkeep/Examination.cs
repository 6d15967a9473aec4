using GovConsole.Access;
using GovConsole.AgentPoints.Standards;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>A held point with all by which a check of one day is judged; whoever enters a check asks here, whether of one element or of all six.</summary>
internal sealed record Examination(AgentPoint Point, Standard Standard, IReadOnlyCollection<RuleEdition> Editions, bool HasAgent, DateOnly On)
{
    public static async Task<Examination> OpenAsync(ConsoleDb db, AgentPoint point, DateOnly on, CancellationToken ct) => new(
        point, Standard.Of(await db.StandardLines.ToListAsync(ct), point.Path, on), await db.RuleEditions.ToListAsync(ct),
        await db.AgentTenures.AnyAsync(x => x.Code == point.Code && x.Primary && x.To == null, ct), on);

    public IEnumerable<BrokenRule> Check(CheckElement.Input input, bool certifies, DateOnly today) =>
        PointRules.Check(input, certifies, today, Point, Standard, HasAgent);

    /// <summary>The line of the history that a check becomes.</summary>
    public ElementCheck Line(CheckElement.Input input, Actor actor, bool certifies, DateTime at, Guid? file, Guid? visit = null) => new()
    {
        Code = Point.Code, Element = input.Element, State = input.State, Source = certifies ? CheckSource.Inspection : CheckSource.Evidence,
        Answers = input.Found, Until = input is { Element: Element.Rules, State: ElementState.Passed } ? Until : null,
        Edition = input.Element is Element.Rules ? Editions.InForce(Point.Path, On)?.Name : null, Place = PointRules.Place(input.Latitude, input.Longitude),
        On = On, RecordedAt = at, Note = PointRules.Trimmed(input.Note), FileId = file, VisitId = visit, ById = actor.AccountId, By = actor.Name,
    };

    // What hangs on the wall passes no longer than its edition is in force.
    private DateOnly? Until => Editions.NextChange(Point.Path, On) is { } change && change <= On.AddDays(PointElement.ValidDays) ? change.AddDays(-1) : null;
}
