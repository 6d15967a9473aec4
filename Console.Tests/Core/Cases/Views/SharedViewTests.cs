using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Views;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Views;

public sealed class SharedViewTests
{
    private const string Query = "?status=Received";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string?, int, string> Views => new()
    {
        { "待受理", Query, null, 0, "" },
        { "全部", "", null, 0, "" },
        { "", Query, null, 0, "View.NameMissing" },
        { new('长', SharedView.NameMaxLength), Query, null, 0, "" },
        { new('长', SharedView.NameMaxLength + 1), Query, null, 0, "View.NameTooLong" },
        { "待受理", Query, "待受理", 0, "View.NameTaken" },
        { "待受理", "?" + new string('a', SharedView.QueryMaxLength), null, 0, "View.QueryUnknown" },
        { "待受理", "//elsewhere.test", null, 0, "View.QueryUnknown" },
        { "待受理", "?text=" + Sample.Phone, null, 0, "View.PersonalNumber" },
        { "待受理", "?text=%31%33800000000", null, 0, "View.PersonalNumber" },
        { Sample.IdentityNumber, Query, null, 0, "View.PersonalNumber" },
        { "待受理", Query, null, SharedViewRules.MostPerUnit, "View.TooManyShared" },
    };

    [Theory, MemberData(nameof(Views))]
    public void A_shared_view_has_a_name_of_its_own_and_tells_nobodys_number(string name, string query, string? taken, int shared, string broken)
    {
        string[] names = [.. Enumerable.Range(0, shared).Select(i => $"视图{i}"), .. taken is null ? Array.Empty<string>() : [taken]];

        Assert.Equal(broken, string.Join(' ', SharedViewRules.Check(name, query, names).Select(rule => rule.Code)));
    }

    [Fact]
    public async Task Colleagues_of_the_unit_find_it_and_nobody_else()
    {
        await using var world = await World.CreateAsync();
        var (clerk, approver) = (await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.Approver, Sample.Township));

        await Share(world).RunAsync(new(" 待受理 ", Query), clerk, Ct);

        var row = Assert.Single(await Find(world).RunAsync(approver, Ct));
        Assert.Equal(("待受理", Query, clerk.Name, false), (row.Name, row.Query, row.By, row.MayTakeBack));
        Assert.True(Assert.Single(await Find(world).RunAsync(clerk, Ct)).MayTakeBack);
        foreach (var stranger in new[] { await world.AgentAsync(), await world.ActorAsync(Role.Leader, Sample.City), await world.ActorAsync(Role.WindowClerk, Sample.OtherTownship) })
            Assert.Empty(await Find(world).RunAsync(stranger, Ct));
    }

    [Fact]
    public async Task Its_owner_and_the_administrator_of_the_unit_take_it_back_and_both_deeds_are_recorded()
    {
        await using var world = await World.CreateAsync();
        var (clerk, approver) = (await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.Approver, Sample.Township));
        var (admin, above) = (await world.ActorAsync(Role.UnitAdministrator, Sample.Township), await world.ActorAsync(Role.UnitAdministrator, Sample.City));
        foreach (var name in new[] { "甲", "乙" }) await Share(world).RunAsync(new(name, Query), clerk, Ct);
        var ids = (await Find(world).RunAsync(clerk, Ct)).ToDictionary(row => row.Name, row => row.Id);

        Assert.Equal("Access.Forbidden", await RefusedAsync(() => Back(world).RunAsync(ids["甲"], approver, Ct)));
        Assert.Equal("View.Unknown", await RefusedAsync(() => Back(world).RunAsync(ids["甲"], above, Ct)));
        await Back(world).RunAsync(ids["甲"], clerk, Ct);
        await Back(world).RunAsync(ids["乙"], admin, Ct);
        Assert.Equal("View.Unknown", await RefusedAsync(() => Back(world).RunAsync(ids["乙"], admin, Ct)));

        Assert.Empty(await Find(world).RunAsync(approver, Ct));
        Assert.Equal(
            [("Audit.ViewShared", "甲", clerk.Name), ("Audit.ViewShared", "乙", clerk.Name), ("Audit.ViewTakenBack", "甲", clerk.Name), ("Audit.ViewTakenBack", "乙", admin.Name)],
            (await world.Db.AllAsync<AuditEntry>()).OrderBy(entry => entry.Id).Select(entry => (entry.Deed, entry.Subject, entry.Who)));
    }

    [Fact]
    public async Task Of_those_who_share_under_one_name_at_the_same_moment_one_is_first()
    {
        await using var world = await World.CreateAsync();
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Share(world).RunAsync(new("待受理", Query), clerk, Ct);
                return null;
            }
            catch (RuleException refused)
            {
                return refused.Broken[0].Code;
            }
        })));

        Assert.Single(answers, answer => answer is null);
        Assert.Equal(5, answers.Count(answer => answer is "View.NameTaken"));
    }

    private static ShareView Share(World world) => new(world.Db, world.Clock);

    private static FindSharedViews Find(World world) => new(world.Db);

    private static TakeBackView Back(World world) => new(world.Db, world.Clock);

    private static async Task<string> RefusedAsync(Func<Task> ask) => (await Assert.ThrowsAsync<RuleException>(ask)).Broken[0].Code;
}
