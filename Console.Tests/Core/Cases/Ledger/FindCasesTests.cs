using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Ledger;

public sealed class FindCasesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<Role, Unit, int> Lookers =>
    [
        .. from role in new[] { Role.VillageAgent, Role.WindowClerk, Role.Approver, Role.UnitAdministrator, Role.Supervisor, Role.Leader }
           from seen in new[]
           {
               (Sample.Village, 1), (Sample.OtherVillage, 1), (Sample.Township, 3), (Sample.OtherTownship, 0), (Sample.City, 4),
               (Sample.OtherCity, 0), (Sample.Province, 4), (Sample.Department, 1),
           }
           select (role, seen.Item1, seen.Item2),
    ];

    [Theory, MemberData(nameof(Lookers), DisableDiscoveryEnumeration = true)]
    public async Task One_sees_ones_own_subtree_and_nothing_beside_it(Role role, Unit unit, int seen)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        await world.Db.StoreAsync(
            Shelf.Case(item, Sample.Now, Sample.Village, []), Shelf.Case(item, Sample.Now, Sample.OtherVillage, [], decider: Sample.Department),
            Shelf.Case(item, Sample.Now, Sample.Township, []), Shelf.Case(item, Sample.Now, Sample.City, []));
        var actor = Sample.Actor(role, unit);

        Assert.Equal(seen, (await world.FindCases.RunAsync(new(), actor, Ct)).Rows.Count);
        Assert.Equal(seen, await world.FindCases.CountAsync(new(), actor, Ct));
        // Asking for another unit does not widen what one may see.
        Assert.All((await world.FindCases.RunAsync(new() { Unit = Sample.Province.Code }, actor, Ct)).Rows,
            row => Assert.True(actor.Covers(row.Source) || actor.Covers(row.Decider)));
    }

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Operator)]
    public async Task Whoever_may_not_read_cases_finds_none(Role role)
    {
        await using var world = await World.CreateAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.FindCases.RunAsync(new(), Sample.Actor(role, Sample.Province), Ct));

        Assert.Equal("Access.Forbidden", refused.Broken[0].Code);
    }

    [Theory]
    [InlineData("11010519491231002X", "甲子")]
    [InlineData("11010519491231002x", "甲子")]
    [InlineData("110105 19491231 002X", "甲子")]
    [InlineData("13800000001", "乙")]
    [InlineData("1380000000", "")]
    [InlineData("110105194912310", "")]
    [InlineData("100%", "100%")]
    [InlineData("0%", "100%")]
    [InlineData("_b", "a_b")]
    [InlineData("a_b", "a_b")]
    [InlineData("\\\\", "")]
    [InlineData("' OR 1=1--", "")]
    [InlineData("甲子", "甲子")]
    [InlineData("ａ_Ｂ", "a_b")]
    [InlineData("469007100200-", "*")]
    [InlineData("69007100200-", "")]
    [InlineData("46900710020%", "")]
    public async Task Text_finds_parts_of_names_starts_of_numbers_and_whole_identity_or_phone_numbers(string text, string found)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        (string Name, string Identity, string Phone)[] people =
        [
            ("甲子", Sample.IdentityNumber, "13800000000"), ("乙", "460007197001011234", "13800000001"),
            ("100%", "460007197001011235", "13800000002"), ("a_b", "460007197001011236", "13800000003"), ("axb", "460007197001011237", "13800000004"),
        ];
        await world.Db.StoreAsync([.. people.Select(one => Shelf.Case(item, Sample.Now, Sample.Village, [], one.Name, one.Identity, one.Phone))]);
        var leader = Sample.Actor(Role.Leader, Sample.Province);

        var rows = (await world.FindCases.RunAsync(new() { Text = text }, leader, Ct)).Rows;

        Assert.Equal(found == "*" ? people.Select(one => one.Name).Order() : found.Length == 0 ? [] : [found], rows.Select(row => row.Applicant).Order());
        Assert.Equal(rows.Count, await world.FindCases.CountAsync(new() { Text = text }, leader, Ct));
    }

    [Fact]
    public async Task The_count_is_the_number_of_rows_under_every_filter()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        CaseAction[] archived = [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant, CaseAction.Deliver, CaseAction.Archive];
        await world.Db.StoreAsync([.. Shelf.Random(3, 43, item), Shelf.Case(item, Sample.Now, Sample.Village, archived), Shelf.Case(item, Sample.Now, Sample.City, archived)]);
        var leader = Sample.Actor(Role.Leader, Sample.City);
        IEnumerable<CaseFilter> filters =
        [
            .. Enum.GetValues<CaseStatus>().SelectMany(status => new CaseFilter[] { new() { Status = status }, new() { Status = status, Unit = Sample.Township.Code } }),
            .. Enum.GetValues<Channel>().Select(channel => new CaseFilter { Channel = channel }),
            new() { Item = item.Id }, new() { Item = Guid.Empty }, new() { Unit = Sample.Village.Code },
            .. Enum.GetValues<Measure>().SelectMany(measure => new CaseFilter[]
            {
                new() { Measure = measure }, new() { Measure = measure, Item = item.Id }, new() { Measure = measure, Channel = Channel.VillageAgent },
                new() { Measure = measure, From = Sample.Monday.AddDays(-1), To = Sample.Monday }, new() { Measure = measure, From = Sample.Monday, Unit = Sample.Township.Code },
                new() { Measure = measure, From = Sample.Monday, To = Sample.Monday.AddDays(-1) },
            }),
            new(), new() { Unit = Sample.OtherTownship.Code }, new() { Item = item.Id, Channel = Channel.VillageAgent },
            new() { InHandOn = Sample.Monday.AddDays(-1) }, new() { InHandOn = Sample.Monday }, new() { InHandOn = Sample.Monday, Item = item.Id }, new() { From = Sample.Monday }, new() { To = Sample.Monday.AddDays(-1) },
        ];

        foreach (var filter in filters)
        {
            // Counted from the cases themselves: a page of few trusts the figures that it is held against here.
            var all = await world.FindCases.AllAsync(filter, leader, most: 1_000, Ct);
            var page = (await world.FindCases.RunAsync(filter, leader, Ct)).Rows;
            Assert.Equal((filter, all.Count), (filter, (int)await world.FindCases.CountAsync(filter, leader, Ct)));
            Assert.Equal(all.Select(row => row.Number), page.Select(row => row.Number));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Measure.Received)]
    public async Task Of_a_unit_outside_ones_own_nothing_is_counted(Measure? measure)
    {
        await using var world = await World.CreateAsync();
        await world.Db.StoreAsync([.. Shelf.Random(5, 12, await world.ItemAsync())]);
        CaseFilter filter = new() { Unit = Sample.City.Code, Measure = measure };

        Assert.Equal(12, await world.FindCases.CountAsync(filter, Sample.Actor(Role.Leader, Sample.Province), Ct));
        foreach (var outside in new[] { Sample.OtherCity, Sample.OtherTownship, Sample.Department })
            Assert.Equal(0, await world.FindCases.CountAsync(filter, Sample.Actor(Role.Leader, outside), Ct));
    }
}
