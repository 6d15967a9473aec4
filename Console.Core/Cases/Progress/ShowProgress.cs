using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Progress;

/// <summary>
/// How an application stands, for whoever knows its number and the last four characters of the applicant's document. It takes no actor:
/// it is for the applicant. An unknown number and a wrong ending get the same answer.
/// </summary>
public sealed class ShowProgress(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Seal seal)
{
    /// <summary>What happened and on which day; not who did it, nor what was said.</summary>
    public sealed record Step(CaseAction Action, DateOnly On);

    /// <summary>Nothing personal but a name of which the first character is left.</summary>
    public sealed record View(
        string Number, string Item, string Applicant, CaseStatus Status, string Source, string Decider, string? Holder, DateOnly? DueOn, IReadOnlyList<Step> Steps);

    /// <exception cref="RuleException"><c>Progress.NotFound</c></exception>
    public async Task<View> RunAsync(string number, string lastFour, CancellationToken ct)
    {
        var plain = number.Trim();
        var (subject, item) = await dbs.ReadAsync(async db =>
        {
            var found = await db.Cases.Include(x => x.Events).SingleOrDefaultAsync(x => x.Number == plain, ct);
            return (found, found is null ? null : await db.ItemVersions.Where(x => x.Id == found.ItemVersionId).Select(x => x.Name).SingleAsync(ct));
        }, ct);
        if (subject is null || item is null || !seal.Knows(subject.Applicant, lastFour)) throw new RuleException("Progress.NotFound");

        var tree = await trees.GetAsync(ct);
        return new(
            subject.Number, item, Mask.Name(subject.Applicant.Name), subject.Status, tree.FullName(subject.Source), tree.FullName(subject.Decider),
            subject.Holder is { } holder ? tree.FullName(holder) : null, subject.DueOn,
            [.. subject.Events.OrderBy(line => line.Place).Select(line => new Step(line.Action, Beijing.Day(line.At)))]);
    }
}
