using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Indicators;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Enquiries;

/// <summary>
/// 咨询按时答复率 and 投诉按时答复率 of a unit and of what stands below it, by the day on which the answer was due. A rate of a total is made of its
/// sums, and every count is the length of the list that it leads to.
/// </summary>
public sealed class EnquiryFigures(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    /// <summary>Of one kind: all, those of which it can be said whether they were answered in time, those that were, the open ones and of these the overdue.</summary>
    public sealed record Part(long All, long Due, long InTime, long Open, long Overdue)
    {
        public static Part Sum(IEnumerable<Part> parts) => parts.Aggregate(
            new Part(0, 0, 0, 0, 0), (one, other) => new(one.All + other.All, one.Due + other.Due, one.InTime + other.InTime, one.Open + other.Open, one.Overdue + other.Overdue));
    }

    /// <summary>The counts of one unit; the unit's own counter stands among those below it without a code.</summary>
    public sealed record Line(string? Unit, string Name, Part Questions, Part Complaints)
    {
        public Sums Sums => Sums.Of(
            (Quantity.QuestionsDue, Questions.Due), (Quantity.QuestionsInTime, Questions.InTime), (Quantity.ComplaintsDue, Complaints.Due), (Quantity.ComplaintsInTime, Complaints.InTime));

        public Part Of(EnquiryKind kind) => kind is EnquiryKind.Question ? Questions : Complaints;
    }

    public sealed record Figures(Line Whole, IReadOnlyList<Line> Parts);

    /// <summary>Only the unit and the days of the filter are asked by.</summary>
    public async Task<Figures> RunAsync(EnquiryFilter filter, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadEnquiries);
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        var unit = tree.Get(filter.Unit ?? actor.Unit.Code);
        var depth = unit.Path.Depth;
        return await dbs.ReadAsync(async db =>
        {
            var rows = await db.Enquiries.VisibleTo(actor).Matching(new() { From = filter.From, To = filter.To }, unit.Path, today)
                .GroupBy(x => new { Unit = depth == 1 ? x.Scope2 : depth == 2 ? x.Scope3 : depth == 3 ? x.Scope4 : depth == 4 ? x.Scope5 : null, x.Kind })
                .Select(same => new
                {
                    same.Key.Unit, same.Key.Kind, All = same.LongCount(), Due = same.LongCount(x => x.DueOn != null && (x.AnsweredOn != null || x.DueOn < today)),
                    InTime = same.LongCount(x => x.AnsweredOn <= x.DueOn), Open = same.LongCount(x => x.AnsweredOn == null),
                    Overdue = same.LongCount(x => x.AnsweredOn == null && x.DueOn < today),
                }).ToListAsync(ct);
            var lines = rows.GroupBy(row => row.Unit).OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => LineOf(same.Key, tree.Name(same.Key ?? unit.Code), same.ToLookup(row => row.Kind, row => new Part(row.All, row.Due, row.InTime, row.Open, row.Overdue)))).ToList();
            return new Figures(new(unit.Code, unit.Name, Part.Sum(lines.Select(line => line.Questions)), Part.Sum(lines.Select(line => line.Complaints))), lines);
        }, ct);
    }

    private static Line LineOf(string? unit, string name, ILookup<EnquiryKind, Part> parts) =>
        new(unit, name, Part.Sum(parts[EnquiryKind.Question]), Part.Sum(parts[EnquiryKind.Complaint]));
}
