using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Pdf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Papers;

/// <summary>
/// 出具: draws the number of a paper, writes it in both languages and keeps the bytes, in one transaction. A paper is issued once;
/// whoever asks again gets the one that was issued.
/// </summary>
public sealed class IssuePaper(
    IDbContextFactory<ConsoleDb> dbs, LoadCase load, GatherPaper gather, UnitTrees trees, FileStore files, IPdfWriter pdf, TimeProvider clock)
{
    /// <summary>Which paper of which case, and the site where the product is reached: the code on the paper leads there.</summary>
    public sealed record Input(string Case, PaperKind Kind, Uri Site)
    {
        /// <summary>The line of the history that the paper belongs to; the last one that gives such a paper when empty.</summary>
        public int? Place { get; init; }
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also outside the actor's scope; <c>Paper.NotDue</c> when the history gives no such paper.</exception>
    public async Task<IssuedPaper> RunAsync(Input input, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var (view, place) = await FindPlaceAsync(input, actor, ct);
        return await IssueAsync(input, view, place, text, actor, ct);
    }

    /// <summary>Issues the paper if it is not yet, and says again what it says, so that many can be printed as one file.</summary>
    /// <exception cref="RuleException">As <see cref="RunAsync"/>.</exception>
    internal async Task<PaperFacts> TellAsync(Input input, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var (view, place) = await FindPlaceAsync(input, actor, ct);
        var paper = await IssueAsync(input, view, place, text, actor, ct);
        var before = await dbs.ReadAsync(db => db.IssuedPapers.Where(x => x.CaseId == view.Case.Id && x.Id < paper.Id).OrderBy(x => x.Id).ToListAsync(ct), ct);
        var unit = (await trees.GetAsync(ct)).Get(paper.Unit.Code);
        return await gather.RunAsync(view, place, unit, before, input.Site, paper.IssuedAt, paper.IssuedBy, ct) with { Number = paper.Number };
    }

    private async Task<(LoadCase.View View, PaperPlace Place)> FindPlaceAsync(Input input, Actor actor, CancellationToken ct)
    {
        var view = await load.RunAsync(input.Case, actor, ct);
        var place = PaperTable.Of(view.Case).LastOrDefault(one => one.Kind == input.Kind && (input.Place is null || one.Place == input.Place))
            ?? throw new RuleException("Paper.NotDue", null, input.Kind);
        return (view, place);
    }

    private async Task<IssuedPaper> IssueAsync(
        Input input, LoadCase.View view, PaperPlace place, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, view, place, text, actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // Somebody else issued it at the same moment.
            return await dbs.ReadAsync(db => FindAsync(db, view.Case, place, ct), ct) ?? throw new RuleException("Rule.Stale");
        }
    }

    private async Task<IssuedPaper> StoreAsync(
        ConsoleDb db, Input input, LoadCase.View view, PaperPlace place, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(place.Rule.IssuerOf(view.Case, actor).Code);
        await db.DemandAsync(actor, place.Rule.Permission, unit.Path, ct);
        await HoldAsync(db, view.Case, ct);
        if (await FindAsync(db, view.Case, place, ct) is { } before) return before;

        var at = clock.UtcNow();
        var issued = await db.IssuedPapers.AsNoTracking().Where(x => x.CaseId == view.Case.Id).OrderBy(x => x.Id).ToListAsync(ct);
        var facts = await gather.RunAsync(view, place, unit, issued, input.Site, at, actor.Name, ct);
        var paper = await NumberAsync(db, facts, unit, tree, text, actor, ct);
        foreach (var language in PaperLanguages.All)
        {
            var file = await PrintAsync(facts with { Number = paper.Number }, language, text, actor, ct);
            db.Files.Add(file);
            paper.Keep(language, file.Id, file.Hash);
        }

        db.IssuedPapers.Add(paper);
        db.AuditEntries.Add(actor.Did("Audit.PaperIssued", view.Case.Number, at, paper.Number));
        await db.SaveChangesAsync(ct);
        return paper;
    }

    // The row is held to the end of the transaction, so that no deed comes between what the paper says and its being kept.
    private static async Task HoldAsync(ConsoleDb db, Case subject, CancellationToken ct)
    {
        var held = await db.Cases.Where(x => x.Id == subject.Id && x.Version == subject.Version)
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.Version, x => x.Version), ct);
        if (held == 0) throw new RuleException("Rule.Stale");
    }

    private static Task<IssuedPaper?> FindAsync(ConsoleDb db, Case subject, PaperPlace place, CancellationToken ct) => db.IssuedPapers
        .SingleOrDefaultAsync(x => x.CaseId == subject.Id && x.Kind == place.Kind && x.Place == place.Place && x.VoidedAt == null, ct);

    private static async Task<IssuedPaper> NumberAsync(
        ConsoleDb db, PaperFacts facts, Unit unit, UnitTree tree, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var year = Beijing.Day(facts.IssuedAt).Year;
        var prefix = await db.PrefixAsync(unit, tree, letters => Words.In(PaperLanguages.Official, () => text["Paper.Prefix", letters].Value), ct);
        var serial = await db.NextSerialAsync(unit.Code, facts.Kind, year, ct);
        return new()
        {
            CaseId = facts.Case.Id, Kind = facts.Kind, Place = facts.Event.Place, Unit = unit.Path, Year = year, Serial = serial,
            Number = Words.In(PaperLanguages.Official, () => text["Paper.Number", prefix, text[$"Paper.{facts.Kind}.Series"], year, serial].Value),
            IssuedAt = facts.IssuedAt, IssuedById = actor.AccountId, IssuedBy = actor.Name,
        };
    }

    private async Task<StoredFile> PrintAsync(PaperFacts facts, string language, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        Words.In(language, () => pdf.Write(PaperLetter.Describe(facts, text), bytes));
        bytes.Position = 0;
        return await files.KeepAsync(bytes, $"{facts.Number}.pdf", actor.AccountId, nameof(Input.Kind), ct);
    }
}
