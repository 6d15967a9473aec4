using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>The ratings of the cases that an actor may see, newest first, paged by key; and how many of them are the actor's own unit's to look into.</summary>
public sealed class FindRatings(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public const int PageSize = 30;

    public sealed record Row(
        Guid Id, string Number, string Item, string Applicant, UnitPath Source, Satisfaction Level, RatingWay Way, string? Text, DateOnly RatedOn, CureStage? Stage, DateOnly? DueOn, DateOnly? SettledOn)
    {
        public string Unit { get; init; } = "";
        public bool Late { get; init; }
    }

    public async Task<Slice<Row>> RunAsync(RatingFilter filter, Guid? before, Actor actor, CancellationToken ct)
    {
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        var unit = tree.Get(filter.Unit ?? actor.Unit.Code).Path;
        return await dbs.ReadAsync(async db =>
        {
            var cases = db.Cases.VisibleTo(actor).Under(unit);
            var found = db.Matching(filter, filter.Own ? cases.At(unit) : cases, today);
            var page = before is { } id ? found.Where(x => x.Id < id) : found;
            var rows = await (
                from rating in page.OrderByDescending(x => x.Id).Take(PageSize)
                join subject in db.Cases on rating.CaseId equals subject.Id
                join item in db.ItemVersions on subject.ItemVersionId equals item.Id
                orderby rating.Id descending
                select new Row(
                    rating.Id, subject.Number, item.Name, subject.Applicant.Name, subject.Source, rating.Level, rating.Way, rating.Text, rating.RatedOn, rating.Stage, rating.DueOn, rating.SettledOn))
                .ToListAsync(ct);
            return new Slice<Row>(
                [.. rows.Select(row => row with { Unit = tree.FullName(row.Source, actor.Unit), Late = row.Stage is not null && row.DueOn < (row.SettledOn ?? today) })],
                await found.LongCountAsync(ct));
        }, ct);
    }

    /// <summary>The bad ratings of what the actor's own unit received or decided that are still to be verified, cured or called back, and how many of them are overdue.</summary>
    public async Task<(int Open, int Overdue)> CountToCureAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.KeepMaterials)) return default;
        var (unit, code, today) = (actor.Unit, actor.Unit.Code, clock.Today());
        return await dbs.ReadAsync(async db =>
        {
            var mine = db.Cases.VisibleTo(actor).Where(x => x.Source == unit || x.DeciderCode == code);
            var open = db.Matching(new() { State = CureState.Open }, mine, today).Where(x => x.Stage != CureStage.ToClose);
            return (await open.CountAsync(ct), await open.CountAsync(x => x.SettledOn == null && x.DueOn < today, ct));
        }, ct);
    }
}
