using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Books;
using GovConsole.Agents.Rotas;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Roster;

/// <summary>Everything about one village's agents that its page draws: two weeks of duty, leave, findings, training, the pair and hand-overs.</summary>
public sealed class LoadPointAgents(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, GatherAgentFacts gather, TimeProvider clock)
{
    public const int Days = 14;

    /// <summary>How far back leave and findings are shown.</summary>
    private const int DaysBack = 365;

    public sealed record StandIn(Guid Tenure, string Name, string Village, bool Own);

    public sealed record View
    {
        public required Unit Village { get; init; }
        public required string FullName { get; init; }
        public required DateOnly Today { get; init; }
        public required VillageBook Book { get; init; }
        /// <summary>From this week's Monday on.</summary>
        public required IReadOnlyList<DutyDay> Duty { get; init; }
        public required IReadOnlyList<FoundAbsence> Absences { get; init; }
        public required IReadOnlyList<StandIn> StandIns { get; init; }
        /// <summary>This quarter's.</summary>
        public required AgentFacts Facts { get; init; }
        public required Guid? NotHandedOver { get; init; }
        /// <summary>Rota, leave and hand-overs.</summary>
        public required bool MayKeep { get; init; }
        /// <summary>The pair, training and what was recorded wrongly.</summary>
        public required bool MayMaintain { get; init; }
        public required bool MayInspect { get; init; }

        public string NameOf(Guid? tenure) => tenure is { } id && Book.People.TryGetValue(id, out var person) ? person.Name : "–";
    }

    /// <exception cref="RuleException"><c>AgentPoint.Unknown</c> for a village without a point, <c>Access.OutOfScope</c>.</exception>
    public async Task<View> RunAsync(string code, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var (tree, path, today) = (await trees.GetAsync(ct), await trees.ScopeAsync(code, actor, ct), clock.Today());
        var calendar = (await calendars.CurrentAsync(ct)).In(path);
        var first = Period.Week(today).From;
        var facts = await gather.RunAsync([path.Code], Period.Quarter(today), ct);
        if (!facts.TryGetValue(path.Code, out var quarter)) throw new RuleException("AgentPoint.Unknown", null, code);

        return await dbs.ReadAsync(async db =>
        {
            var book = (await db.BooksAsync([path.Code], new(today.AddDays(-DaysBack), today.AddDays(LeaveRules.MostDays)), ct))[path.Code];
            var since = today.AddDays(-DaysBack);
            return new View
            {
                Village = tree.Get(path.Code), FullName = tree.FullName(path), Today = today, Book = book,
                Duty = [.. Enumerable.Range(0, Days).Select(i => book.DutyOn(first.AddDays(i), calendar))],
                Absences = await db.FoundAbsences.Where(x => x.Code == path.Code && x.Day >= since).OrderByDescending(x => x.Day).ThenByDescending(x => x.Hour).ToListAsync(ct),
                StandIns = [.. (await db.StandInsFor(path).ToListAsync(ct)).Select(tenure => new StandIn(tenure.Id, tenure.Name, tree.Name(tenure.Code), tenure.Code == path.Code))
                    .OrderByDescending(one => one.Own).ThenBy(one => one.Village, StringComparer.Ordinal)],
                Facts = quarter, NotHandedOver = book.NotHandedOver(today, calendar)?.Id,
                MayKeep = actor.May(Permission.KeepAgents), MayMaintain = actor.May(Permission.MaintainAgentPoints), MayInspect = await db.CertifiesAsync(actor, path, ct),
            };
        }, ct);
    }
}
