using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Assessments.Scores;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assessments.Evidence;

/// <summary>What checks found wanting. What is found wanting twice in a quarter costs once; the first check stands for it.</summary>
internal static class CheckFindings
{
    public sealed record Seen(long Check, DateOnly On, Element Element, Answers Answers, string? Note);

    public static IEnumerable<Finding> Of(IEnumerable<Seen> failed) =>
        from check in failed.OrderBy(one => one.Check)
        from item in check.Answers.Lacking.Select(item => (PassItem?)item).DefaultIfEmpty()
        group new Finding(Ground(check.Element, item), check.On, $"{check.Check}", item is null ? check.Note : $"PassItem.{item}")
            by (check.Element, item) into same
        select same.First();

    public static async Task<ILookup<string, Finding>> ReadAsync(ConsoleDb db, List<string> codes, Period period, CancellationToken ct)
    {
        var failed = await db.ElementChecks
            .Where(x => codes.Contains(x.Code) && x.On >= period.From && x.On <= period.To && x.Source == CheckSource.Inspection && x.State == ElementState.Failed)
            .Select(x => new { x.Code, Seen = new Seen(x.Id, x.On, x.Element, x.Answers, x.Note) }).ToListAsync(ct);
        return failed.GroupBy(one => one.Code, one => one.Seen)
            .SelectMany(village => Of(village).Select(finding => (village.Key, finding))).ToLookup(one => one.Key, one => one.finding);
    }

    private static Ground Ground(Element element, PassItem? item) => element switch
    {
        Element.Place => Scores.Ground.PlaceItem,
        Element.Agent => Scores.Ground.AgentItem,
        Element.Computer => Scores.Ground.ComputerItem,
        Element.Telephone => Scores.Ground.TelephoneItem,
        Element.Rules => Scores.Ground.RulesItem,
        _ => item is PassItem.NothingOutside ? Scores.Ground.OutsideLedger : Scores.Ground.LedgerItem,
    };
}
