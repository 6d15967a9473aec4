using System.Globalization;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class StandardTests : PointWorld
{
    private static SetStandard.Input Area(int? least, string? unit = null) =>
        new() { Unit = unit ?? Sample.City.Code, Item = PassItem.Area, Asking = Asking.Required, Least = least, Basis = "市标准化建设方案" };

    private Task CheckAsync(Element element, ElementState state, params (PassItem Item, Answer Answer)[] found) => CheckElement.RunAsync(
        new() { Code = Code, Element = element, State = state, Found = new(found.ToDictionary(one => one.Item, one => one.Answer)) }, Admin, Ct);

    private static (PassItem, Answer)[] Place(params (PassItem Item, Answer Answer)[] but) =>
    [
        .. Sample.AllMet(Element.Place).Items.Except(but.Select(one => one.Item)).Select(item => (item, Answer.Yes)), .. but,
    ];

    [Fact]
    public void Every_item_belongs_to_one_element_and_every_element_has_items()
    {
        Assert.Equal(Enum.GetValues<PassItem>(), Enum.GetValues<Element>().SelectMany(PassItems.Of));
        Assert.All(Enum.GetValues<Element>(), element => Assert.NotEmpty(Sample.AllMet(element).Items));
        Assert.All(Enum.GetValues<PassItem>(), item => Assert.Contains(item, PassItems.Of(PassItems.ElementOf(item))));
    }

    [Fact]
    public async Task The_least_area_holds_where_it_was_adopted_and_from_its_day()
    {
        await OpenAsync();
        await SetStandard.RunAsync(Area(40) with { From = Sample.Monday.AddDays(7) }, Admin, Ct);
        await CheckAsync(Element.Place, ElementState.Passed, Place());

        World.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal("Standard.ItemOpen", await RefusedAsync(() => CheckAsync(Element.Place, ElementState.Passed, Place())));
        Assert.Equal("Standard.AreaUnknown", await RefusedAsync(() => CheckAsync(Element.Place, ElementState.Passed, Place((PassItem.Area, Answer.Yes)))));

        await DescribeAsync(39);
        Assert.Equal("Standard.AreaTooSmall", await RefusedAsync(() => CheckAsync(Element.Place, ElementState.Passed, Place((PassItem.Area, Answer.Yes)))));
        await DescribeAsync(40);
        await CheckAsync(Element.Place, ElementState.Passed, Place((PassItem.Area, Answer.Yes)));
        Assert.Equal(Answer.Yes, (await ElementAsync(Element.Place)).Answers[PassItem.Area]);
    }

    private async Task DescribeAsync(int area) => await DescribePoint.RunAsync(
        new() { Code = Code, Version = (await PointAsync()).Version, Address = "村口", Hours = "全天", Area = area }, Admin, Ct);

    public static TheoryData<string?, string?, int?> Words => new()
    {
        // The province's word, the township's word, what holds in the village.
        { null, null, null }, { "40", null, 40 }, { "40", "30", 30 }, { null, "30", 30 },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void The_nearest_word_holds(string? province, string? township, int? holds)
    {
        var lines = new[] { (Sample.Province, province), (Sample.Township, township), (Sample.OtherCity, "99") }
            .Where(word => word.Item2 is not null)
            .Select(word => new StandardLine
            {
                Unit = word.Item1.Path, Item = PassItem.Area, Asking = Asking.Required, Least = int.Parse(word.Item2!, CultureInfo.InvariantCulture), From = Sample.Monday,
                RecordedAt = Sample.Now, ById = Guid.Empty, By = "",
            });

        Assert.Equal(holds, Standard.Of(lines, Sample.Village.Path, Sample.Monday)[PassItem.Area].Least);
        Assert.Null(Standard.Of(lines, Sample.Village.Path, Sample.Monday.AddDays(-1))[PassItem.Area].Least);
    }

    [Fact]
    public async Task A_township_asks_no_less_of_itself_than_its_city_has_laid_down()
    {
        var township = await World.ActorAsync(Role.UnitAdministrator, Sample.Township);
        SetStandard.Input Own(PassItem item, Asking asking, int? least = null) => new() { Unit = Sample.Township.Code, Item = item, Asking = asking, Least = least };
        // What nobody laid down it is free to drop.
        await SetStandard.RunAsync(Own(PassItem.Badge, Asking.NotAsked), township, Ct);
        await SetStandard.RunAsync(Area(40), Admin, Ct);

        Assert.Equal("Standard.LighterThanAbove", await RefusedAsync(() => SetStandard.RunAsync(Own(PassItem.Area, Asking.Required, 30), township, Ct)));
        Assert.Equal("Standard.LighterThanAbove", await RefusedAsync(() => SetStandard.RunAsync(Own(PassItem.Area, Asking.NotAsked), township, Ct)));
        await SetStandard.RunAsync(Own(PassItem.Area, Asking.Required, 60), township, Ct);
        await SetStandard.RunAsync(Own(PassItem.Area, Asking.Required, 25), Admin, Ct);

        Assert.Equal(25, (await LoadStandard.RunAsync(Sample.Township.Code, Admin, Ct)).Standard[PassItem.Area].Least);
    }

    [Fact]
    public async Task A_pass_needs_every_required_item_and_tells_all_that_are_open()
    {
        await OpenAsync();
        var refused = await Assert.ThrowsAsync<RuleException>(() => CheckAsync(Element.Telephone, ElementState.Passed, (PassItem.NumberPosted, Answer.Yes), (PassItem.Answered, Answer.No)));

        Assert.Equal([("Standard.ItemNotMet", "Answered"), ("Standard.ItemOpen", "SupervisionPosted")], refused.Broken.Select(rule => (rule.Code, rule.Field!)));
        await CheckAsync(Element.Telephone, ElementState.Passed, (PassItem.NumberPosted, Answer.Yes), (PassItem.Answered, Answer.Yes), (PassItem.SupervisionPosted, Answer.NotApplicable));
    }

    [Fact]
    public async Task An_item_found_wanting_says_why_the_village_falls_short()
    {
        await HealthyAsync();
        await CheckAsync(Element.Computer, ElementState.Failed, (PassItem.ReachesConsole, Answer.No));

        var row = Assert.Single((await LoadSixOnes.RunAsync(new() { Unit = Code }, Admin, Ct)).Rows);
        Assert.Equal([PassItem.ReachesConsole], Assert.Single(row.Shortfalls).Lacking);
    }

    public static TheoryData<string, Func<StandardTests, Task>> Refusals => new()
    {
        { "Standard.ItemNotAsked", test => test.CheckAsync(Element.Place, ElementState.Failed, (PassItem.Badge, Answer.No)) },
        { "Standard.ItemNotAsked", test => test.CheckAsync(Element.Place, ElementState.Failed, (PassItem.FixedRoom, Answer.No), (PassItem.Area, Answer.No)) },
        { "AgentPoint.NoteMissing", test => test.CheckAsync(Element.Place, ElementState.Failed, (PassItem.FixedRoom, Answer.Yes)) },
        { "AgentPoint.PlaceImpossible", test => test.CheckElement.RunAsync(new() { Code = Code, Latitude = 91, Longitude = 108 }, test.Admin, Ct) },
        { "AgentPoint.PlaceImpossible", test => test.CheckElement.RunAsync(new() { Code = Code, Latitude = 19 }, test.Admin, Ct) },
        { "Standard.LeastMissing", test => test.SetStandard.RunAsync(Area(null), test.Admin, Ct) },
        { "Standard.LeastImpossible", test => test.SetStandard.RunAsync(Area(0), test.Admin, Ct) },
        { "Standard.LeastNotAsked", test => test.SetStandard.RunAsync(Area(40) with { Item = PassItem.Badge }, test.Admin, Ct) },
        { "Standard.FromPast", test => test.SetStandard.RunAsync(Area(40) with { From = Sample.Monday.AddDays(-1) }, test.Admin, Ct) },
        { "Standard.NotOfVillage", test => test.SetStandard.RunAsync(Area(40, Code), test.Admin, Ct) },
        { "Access.OutOfScope", test => test.SetStandard.RunAsync(Area(40, Sample.Province.Code), test.Admin, Ct) },
        { "Standard.EditionMissing", test => test.PublishRules.RunAsync(new() { Unit = Sample.City.Code, Name = " " }, test.Admin, Ct) },
        { "Access.OutOfScope", test => test.PublishRules.RunAsync(new() { Unit = Sample.Province.Code, Name = "2026年版" }, test.Admin, Ct) },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_is_refused_by_name(string code, Func<StandardTests, Task> deed)
    {
        await OpenAsync();

        Assert.Equal(code, await RefusedAsync(() => deed(this)));
        Assert.Empty(await World.Db.AllAsync<StandardLine>());
        Assert.Empty(await World.Db.AllAsync<ElementCheck>());
    }
}
