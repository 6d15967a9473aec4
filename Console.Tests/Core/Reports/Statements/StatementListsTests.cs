using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Reports.Statements;
using GovConsole.Statistics;
using GovConsole.Tests.Core.Cases;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Reports.Statements;

/// <summary>Over random months: every number of every statement is the length of its list, rows add up to totals, and the identities hold.</summary>
public sealed class StatementListsTests
{
    private static readonly DateOnly April = new(2026, 4, 15);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_number_opens_the_list_that_it_counts_and_every_total_is_the_sum()
    {
        await using var world = await World.CreateAsync();
        await RandomHistory.LiveAsync(world, new Random(469007));
        // One that is red in the end and one that is yellow.
        foreach (var days in new[] { 40, 7 })
        {
            var number = await world.LogAsync(await world.ItemAsync());
            await world.AdvanceAsync(number, CaseAction.Accept, await world.ActorAsync(Role.Approver, Sample.Township), input => input.Materials = Sample.Brought);
            world.Clock.Advance(TimeSpan.FromDays(days));
        }
        var statements = world.Statements();
        var (looked, sum) = (new Dictionary<(string, CaseQuery), long>(), 0L);

        foreach (var seat in new[] { Sample.Province, Sample.City, Sample.Township, Sample.Village, Sample.Department })
        {
            var leader = await world.ActorAsync(Role.Leader, seat);
            foreach (var kind in new[] { StatementKind.Workload, StatementKind.ZeroVisit, StatementKind.Cards })
            {
                var form = await statements.GatherAsync(new(kind, null, ReportKind.Monthly, April), Texts.Chinese, leader, Ct);
                foreach (var grid in form.Chapters.Select(chapter => chapter.Grid!))
                {
                    foreach (var cell in grid.Rows.Append(grid.Total ?? []).SelectMany(row => row).Where(cell => cell is { Format: SheetColumn.Whole, Cases: not null }))
                    {
                        if (!looked.TryGetValue((seat.Code, cell.Cases!), out var listed))
                            looked[(seat.Code, cell.Cases!)] = listed = await world.FindCases.CountAsync(Filter(cell.Cases!), leader, Ct);
                        Assert.True(cell.Value == listed, $"{leader.Name} sees {cell.Value} for {cell.Cases} but the list has {listed}.");
                        sum += listed;
                    }
                    AssertSums(grid);
                }
                if (kind is StatementKind.Workload) AssertBalance(form);
            }
        }

        Assert.True(looked.Count > 200 && sum > 300, $"Only {looked.Count} figures of {sum} cases.");
        foreach (var card in Enum.GetValues<Card>()) Assert.Contains(looked, one => one.Key.Item2.Card == card && one.Value > 0);
    }

    private static void AssertSums(Grid grid)
    {
        if (grid.Total is not { } total) return;
        foreach (var (place, cell) in total.Index().Where(one => one.Item.Format is SheetColumn.Whole))
            Assert.Equal(cell.Value, grid.Rows.Sum(row => row[place].Value));
    }

    // Carried over + accepted = closed + in hand; closed = its kinds = its results.
    private static void AssertBalance(ReportForm form)
    {
        foreach (var row in Rows(form.Chapters[2])) Assert.Equal(row[0] + row[1], row[2] + row[3]);
        foreach (var row in Rows(form.Chapters[1])) Assert.Equal((row[0], row[0]), (row[1..6].Sum(), row[6..].Sum()));
    }

    private static IEnumerable<decimal[]> Rows(Chapter chapter) => chapter.Grid!.Rows.Append(chapter.Grid.Total ?? chapter.Grid.Rows[0]).Select(row => row.Skip(1).Select(cell => cell.Value!.Value).ToArray());

    private static CaseFilter Filter(CaseQuery query) => new()
    {
        Unit = query.Unit, Own = query.Own, Measure = query.Measure, InHandOn = query.InHandOn, From = query.From, To = query.To, Card = query.Card,
    };
}
