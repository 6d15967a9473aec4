using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Reports.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Batches.Files;

/// <summary>
/// Gathers one kind of paper for all cases of a batch that have one. What is not issued yet is issued, case by case, each under a number
/// of its own; asking again after a breakdown goes on where it stopped.
/// </summary>
public sealed class PrintBatch(IDbContextFactory<ConsoleDb> dbs, IssuePaper issue)
{
    /// <summary>Which batch, which paper, and where the product is reached: the codes on the papers lead there.</summary>
    public sealed record Input(string Number, PaperKind Kind, Uri Site);

    /// <exception cref="RuleException"><c>Batch.Unknown</c>, also outside the actor's scope; <c>Batch.NothingToPrint</c> while no case has this paper.</exception>
    public async Task<IReadOnlyList<PaperFacts>> RunAsync(Input input, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        actor.Demand(PaperTable.Rule(input.Kind).Permission);
        var cases = await dbs.ReadAsync(async db =>
        {
            if (!await db.Batches.VisibleTo(actor).AnyAsync(x => x.Number == input.Number, ct)) throw new RuleException("Batch.Unknown", null, input.Number);
            var found = await db.Cases.VisibleTo(actor).Where(x => x.Batch == input.Number).Include(x => x.Events).OrderBy(x => x.Number).ToListAsync(ct);
            return found.Where(subject => PaperTable.Of(subject).Any(place => place.Kind == input.Kind)).Select(subject => subject.Number).ToList();
        }, ct);
        if (cases.Count == 0) throw new RuleException("Batch.NothingToPrint");

        var papers = new List<PaperFacts>(cases.Count);
        foreach (var number in cases) papers.Add(await issue.TellAsync(new(number, input.Kind, input.Site), text, actor, ct));
        return papers;
    }
}
