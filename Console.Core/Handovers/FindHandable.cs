using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Handovers;

/// <summary>What lies in the actor's unit and could be handed over now, by where it goes. The oldest come first.</summary>
public sealed class FindHandable(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees)
{
    private const int Most = 300;

    public sealed record Row(string Number, string Item, string Applicant, DateOnly ReceivedOn, DateOnly? SendUpBy, Contents Contents);

    public sealed record Group(Course Course, string Unit, IReadOnlyList<Row> Rows);

    public async Task<IReadOnlyList<Group>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.LogCase);
        var (tree, unit, code) = (await trees.GetAsync(ct), actor.Unit, actor.Unit.Code);
        var found = await dbs.ReadAsync(async db =>
        {
            var listed = db.HandoverLines.Where(line => line.State == LineState.Open);
            var cases = await db.Cases.VisibleTo(actor)
                .Where(x => x.HolderCode == code && !listed.Any(line => line.CaseId == x.Id)
                    && (x.Status == CaseStatus.Received && x.DeciderCode != code
                        || (x.Status == CaseStatus.ClosedGranted || x.Status == CaseStatus.ClosedRefused) && x.Source != unit))
                .OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id).Take(Most)
                .Include(x => x.Materials).Include(x => x.Parcels).ToListAsync(ct);
            var versions = cases.Select(subject => subject.ItemVersionId).Distinct().ToList();
            var items = await db.ItemVersions.Where(x => versions.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name, ct);
            return cases.ConvertAll(subject => (subject, items[subject.ItemVersionId]));
        }, ct);

        return
        [
            .. from one in found
               let course = Course.Of(one.subject, unit)
               where course is not null
               group Of(one.subject, one.Item2, course) by course into same
               orderby same.Key.Way, same.Key.To.Code
               select new Group(same.Key, tree.FullName(same.Key.To), [.. same]),
        ];
    }

    private static Row Of(Case subject, string item, Course course) => new(
        subject.Number, item, subject.Applicant.Name, subject.ReceivedOn, subject.SentUpOn is null ? subject.SendUpBy : null, Contents.Of(subject, course.Way));
}
