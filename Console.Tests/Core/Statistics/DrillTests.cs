using System.Reflection;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Core.Boards;
using GovConsole.Tests.Core.Cases;
using GovConsole.Tests.Core.Enquiries;
using GovConsole.Tests.Core.Items;
using GovConsole.Tests.Core.Ratings;

namespace GovConsole.Tests.Core.Statistics;

/// <summary>
/// Every indicator has a subject, and every subject a test that takes its indicators from the catalogue, reads them over a history and counts the
/// lists behind them. Each of these tests fails when the catalogue has an indicator that it did not meet.
/// </summary>
public sealed class DrillTests
{
    private static readonly Dictionary<Subject, (Type Tests, string Name)> Drills = new()
    {
        [Subject.Cases] = (typeof(DashboardListsTests), nameof(DashboardListsTests.Every_figure_opens_the_list_that_it_counts_and_the_balances_hold)),
        [Subject.Items] = (typeof(ItemFiguresTests), nameof(ItemFiguresTests.Every_indicator_of_items_opens_the_lists_of_which_it_is_made)),
        [Subject.Ratings] = (typeof(RatingListsTests), nameof(RatingListsTests.Every_indicator_of_ratings_is_made_of_the_lists_to_which_it_leads)),
        [Subject.Enquiries] = (typeof(EnquiryListsTests), nameof(EnquiryListsTests.Every_indicator_of_enquiries_is_made_of_the_lists_to_which_it_leads)),
        [Subject.Villages] = (typeof(BoardTests), nameof(BoardTests.Every_indicator_of_villages_is_made_of_the_lists_to_which_it_leads)),
    };

    [Fact]
    public void Every_indicator_of_the_catalogue_is_drilled() => Assert.All(Catalogue.All, indicator =>
    {
        var (tests, name) = Assert.Contains(indicator.Subject, (IReadOnlyDictionary<Subject, (Type, string)>)Drills);
        Assert.Null(tests.GetMethod(name)!.GetCustomAttribute<FactAttribute>()!.Skip);
    });
}
