using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Papers;

/// <summary>The papers of one case: those that were issued, void ones too, and those that its history gives and nobody issued yet.</summary>
public sealed class LoadPapers(IDbContextFactory<ConsoleDb> dbs, LoadCase load)
{
    /// <summary>One line: the day of the event, the paper unless it is still due, and whether the actor may issue or void it.</summary>
    public sealed record Row(PaperKind Kind, int Place, DateOnly On, IssuedPaper? Paper, bool Mine);

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<IReadOnlyList<Row>> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var subject = (await load.RunAsync(number, actor, ct)).Case;
        var issued = await dbs.ReadAsync(db => db.IssuedPapers.Where(x => x.CaseId == subject.Id).ToListAsync(ct), ct);
        return [.. Rows(subject, issued, actor).OrderBy(row => row.Place).ThenBy(row => row.Kind).ThenBy(row => row.Paper?.Id ?? long.MaxValue)];
    }

    private static IEnumerable<Row> Rows(Case subject, List<IssuedPaper> issued, Actor actor)
    {
        foreach (var paper in issued)
            yield return new(paper.Kind, paper.Place, Beijing.Day(paper.IssuedAt), paper, !paper.IsVoid && May(PaperTable.Rule(paper.Kind), paper.Unit, actor));
        foreach (var place in PaperTable.Of(subject).Where(place => !issued.Any(paper => !paper.IsVoid && (paper.Kind, paper.Place) == (place.Kind, place.Place))))
            yield return new(place.Kind, place.Place, Beijing.Day(place.Event.At), null, May(place.Rule, place.Rule.IssuerOf(subject, actor), actor));
    }

    private static bool May(PaperRule rule, UnitPath unit, Actor actor) => actor.May(rule.Permission) && actor.Covers(unit);
}
