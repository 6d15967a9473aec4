using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Ledger;

/// <summary>How many cases in hand show a yellow and a red card today, by where they were received.</summary>
public sealed class CountCards(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Row(UnitPath Source, int Yellow, int Red);

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c> or <c>Organisation.UnitUnknown</c>.</exception>
    public async Task<IReadOnlyList<Row>> RunAsync(string unit, Actor actor, CancellationToken ct)
    {
        var path = (await trees.GetAsync(ct)).Get(unit).Path;
        actor.Demand(Permission.ReadStatistics, path);
        return await dbs.ReadAsync(async db =>
        {
            var cases = db.Cases.VisibleTo(actor).Under(path);
            var (yellow, red) = (await CountAsync(Card.Yellow), await CountAsync(Card.Red));
            return (IReadOnlyList<Row>)[.. yellow.Keys.Union(red.Keys).Select(source => new Row(source, yellow.GetValueOrDefault(source), red.GetValueOrDefault(source)))];

            Task<Dictionary<UnitPath, int>> CountAsync(Card card) => cases.WithCard(card, clock.Today())
                .GroupBy(x => x.Source).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        }, ct);
    }
}
