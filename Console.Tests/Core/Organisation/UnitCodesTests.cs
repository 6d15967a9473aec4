using GovConsole.Organisation;

namespace GovConsole.Tests.Core.Organisation;

public sealed class UnitCodesTests(Organised organised) : IClassFixture<Organised>
{
    [Fact]
    public async Task Every_unit_that_is_shipped_has_a_code_of_its_kind_below_its_parent()
    {
        var tree = await organised.Trees.GetAsync(TestContext.Current.CancellationToken);
        // Stand-ins of the statistics: 460400 for the districts that Danzhou has not, …198 for townships that are not there.
        bool StandsIn(Unit unit) => unit.Code is "460400" || unit.Kind is UnitKind.TownshipLike or UnitKind.Container or UnitKind.Province;

        Assert.All(tree.All.Where(unit => !StandsIn(unit)), unit =>
            Assert.True(UnitCodes.Fits(tree.Get(unit.ParentCode!), unit.Kind, unit.Code), unit.Code));
    }

    [Theory]
    [InlineData("46", UnitKind.City, "4605", true)]
    [InlineData("46", UnitKind.City, "469031", true)]
    [InlineData("46", UnitKind.City, "4690", false)]
    [InlineData("46", UnitKind.City, "460501", false)]
    [InlineData("46", UnitKind.Department, "46D52", true)]
    [InlineData("46", UnitKind.Department, "46P52", false)]
    [InlineData("4601", UnitKind.District, "460109", true)]
    [InlineData("4601", UnitKind.District, "460100", false)]
    [InlineData("469007", UnitKind.Park, "469007P02", true)]
    [InlineData("469007", UnitKind.Town, "469007108", true)]
    [InlineData("469007", UnitKind.Town, "469007500", true)]
    [InlineData("469007", UnitKind.Town, "469007208", false)]
    [InlineData("469007", UnitKind.RuralTownship, "469007208", true)]
    [InlineData("469007", UnitKind.Subdistrict, "469007001", true)]
    [InlineData("469007", UnitKind.Subdistrict, "469007000", false)]
    [InlineData("469007", UnitKind.Town, "469006108", false)]
    [InlineData("469007", UnitKind.Town, "46900710８", false)]
    [InlineData("469007100", UnitKind.VillageCommittee, "469007100399", true)]
    [InlineData("469007100", UnitKind.VillageCommittee, "469007100400", false)]
    [InlineData("469007100", UnitKind.ResidentsCommittee, "469007100199", true)]
    [InlineData("469007100", UnitKind.ResidentsLike, "469007100400", true)]
    [InlineData("469007100", UnitKind.VillageLike, "469007100599", true)]
    [InlineData("469007100", UnitKind.VillageLike, "469007100600", false)]
    public async Task A_code_is_the_parents_and_a_number_in_the_range_of_its_kind(string parent, UnitKind kind, string code, bool fits)
    {
        var tree = await organised.Trees.GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(fits, UnitCodes.Fits(tree.Get(parent), kind, code));
    }
}
