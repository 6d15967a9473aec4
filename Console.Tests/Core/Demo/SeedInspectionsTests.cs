using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Demo;
using GovConsole.Demo.Points;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Organisation;
using GovConsole.Organisation.Seed;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Demo;

public sealed class SeedInspectionsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Which villages are drawn is chance: the demo begins whoever holds a post there.</summary>
    [Fact]
    public async Task The_demo_begins_also_where_hardly_a_post_of_the_drawn_villages_is_held()
    {
        await using var db = new TestDb();
        var (clock, trees) = (Sample.Clock(), new UnitTrees(db));
        await new SeedOrganisation(db, trees).RunAsync(Ct);
        await new SeedWorkdays(db, clock).RunAsync(Ct);
        await new SeedDemoAccounts(db, trees, new Microsoft.AspNetCore.Identity.PasswordHasher<Account>(), clock).RunAsync(Ct);
        await new SeedPoints(db, trees, Sample.Seal).RunAsync(Sample.Monday, 7, Ct);
        await using (var world = db.CreateDbContext())
            await world.AgentTenures.Where(one => one.Code.StartsWith("469007100") && one.Code != "469007100200").ExecuteUpdateAsync(set => set.SetProperty(one => one.To, Sample.Monday), Ct);
        var calendars = new Calendars(db, clock);

        await new SeedInspections(db, new DemoActors(db, new FindActor(db)), new MakePlan(db, trees, clock), new FollowChecks(calendars), calendars, clock).RunAsync(Ct);

        Assert.Equal(2, (await db.AllAsync<InspectionPlan>()).Count);
        Assert.NotEmpty(await db.AllAsync<GovConsole.Inspections.Visits.InspectionVisit>());
    }
}
