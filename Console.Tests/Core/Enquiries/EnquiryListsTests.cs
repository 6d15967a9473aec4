using GovConsole.Access;
using GovConsole.Enquiries;
using GovConsole.Kernel;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Enquiries;

/// <summary>Over random weeks: every number of every rate is the length of its list, whoever looks.</summary>
public sealed class EnquiryListsTests
{
    private static readonly (DateOnly?, DateOnly?)[] Periods = [(null, null), (Sample.Monday.AddDays(10), Sample.Monday.AddDays(25)), (Sample.Monday.AddDays(30), null)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_indicator_of_enquiries_is_made_of_the_lists_to_which_it_leads()
    {
        await using var world = await World.CreateAsync();
        await LiveAsync(world, new(469007));
        var met = new Dictionary<Term, long>();

        foreach (var seat in new[] { Sample.Province, Sample.City, Sample.Township, Sample.Department })
        {
            var actor = await world.ActorAsync(Role.Supervisor, seat);
            foreach (var unit in Sample.Units.Where(unit => actor.Covers(unit.Path)))
                foreach (var (from, to) in Periods)
                {
                    var (whole, parts) = await world.EnquiryFigures.RunAsync(new() { Unit = unit.Code, From = from, To = to }, actor, Ct);
                    foreach (var line in parts.Append(whole))
                    {
                        var filter = new EnquiryFilter { Unit = line.Unit ?? unit.Code, Own = line.Unit is null, From = from, To = to };
                        foreach (var term in Catalogue.Of(Subject.Enquiries).SelectMany(indicator => indicator.Terms).Distinct())
                        {
                            var listed = await ListedAsync(world, Asked(term.Quantity!.Value, filter), actor);
                            Assert.True(listed == line.Sums[term], $"{actor.Name} sees {line.Sums[term]} {term} of {filter} but the list has {listed}.");
                            met[term] = met.GetValueOrDefault(term) + listed;
                        }
                        foreach (var kind in Enum.GetValues<EnquiryKind>()) await AssertCountsAsync(world, line.Of(kind), filter with { Kind = kind }, actor);
                    }
                    foreach (var kind in Enum.GetValues<EnquiryKind>()) Assert.Equal(whole.Of(kind), EnquiryFigures.Part.Sum(parts.Select(part => part.Of(kind))));
                }
        }

        Assert.All(met, one => Assert.True(one.Value > 0, $"{one.Key} never happened."));
    }

    private static async Task AssertCountsAsync(World world, EnquiryFigures.Part part, EnquiryFilter filter, Actor actor)
    {
        Assert.Equal(
            (part.All, part.Open, part.Overdue),
            (await ListedAsync(world, filter, actor), await ListedAsync(world, filter with { State = EnquiryState.Open }, actor), await ListedAsync(world, filter with { State = EnquiryState.Overdue }, actor)));
        Assert.True(part.InTime <= part.Due && part.Overdue <= part.Open && part.Due <= part.All);
    }

    private static EnquiryFilter Asked(Quantity quantity, EnquiryFilter filter) => quantity switch
    {
        Quantity.QuestionsDue => filter with { Kind = EnquiryKind.Question, State = EnquiryState.Due },
        Quantity.QuestionsInTime => filter with { Kind = EnquiryKind.Question, State = EnquiryState.InTime },
        Quantity.ComplaintsDue => filter with { Kind = EnquiryKind.Complaint, State = EnquiryState.Due },
        Quantity.ComplaintsInTime => filter with { Kind = EnquiryKind.Complaint, State = EnquiryState.InTime },
        // A term that no list is known for is a rate that leads nowhere.
        _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, null),
    };

    private static async Task<long> ListedAsync(World world, EnquiryFilter filter, Actor actor)
    {
        var rows = new List<FindEnquiries.Row>();
        for (Guid? before = null; ; before = rows[^1].Enquiry.Id)
        {
            var page = await world.FindEnquiries.RunAsync(filter, before, actor, Ct);
            rows.AddRange(page.Rows);
            if (page.Rows.Count < FindEnquiries.PageSize)
            {
                Assert.Equal(page.Total, rows.Select(row => row.Enquiry.Id).Distinct().Count());
                return page.Total;
            }
        }
    }

    private static async Task LiveAsync(World world, Random random)
    {
        var open = new List<(string Number, Actor Clerk)>();
        for (var day = 0; day < 40; day++)
        {
            foreach (var unit in new[] { Sample.Province, Sample.City, Sample.Township, Sample.Village, Sample.Department, Sample.OtherTownship }.Where(_ => random.Next(2) == 0))
            {
                var clerk = await world.ActorAsync(Role.WindowClerk, unit);
                open.Add((await world.LogEnquiry.RunAsync(EnquiryWorld.Input((EnquiryKind)random.Next(2)) with { ReceivedOn = world.Clock.Today().AddDays(-random.Next(6)) }, clerk, Ct), clerk));
            }
            foreach (var one in open.Where(_ => random.Next(6) == 0).ToList())
            {
                await world.AnswerEnquiry.RunAsync(one.Number, "已答复", one.Clerk, Ct);
                open.Remove(one);
            }
            world.Clock.Advance(TimeSpan.FromDays(1));
        }
    }

    [Fact]
    public async Task No_page_of_the_list_reads_all_there_is()
    {
        await using var world = await World.CreateAsync();
        await LiveAsync(world, new(7));
        var plans = new Plans(world.Db, "enquiries");
        var find = new FindEnquiries(plans, world.Trees, world.Clock);

        foreach (var unit in new[] { Sample.City, Sample.Township, Sample.Department })
        {
            var actor = await world.ActorAsync(Role.Supervisor, unit);
            foreach (var filter in new EnquiryFilter[] { new(), new() { From = Sample.Monday, To = Sample.Monday.AddDays(3) }, new() { State = EnquiryState.Overdue, To = Sample.Monday } })
            {
                await find.RunAsync(filter, null, actor, Ct);
                Assert.Equal([], (await plans.FaultsAsync(Plans.Strict.None, Ct)).Select(fault => $"{unit.Name} {filter}: {fault}"));
            }
        }
    }
}
