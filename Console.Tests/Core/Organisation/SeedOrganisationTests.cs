using GovConsole.Organisation;
using GovConsole.Organisation.Seed;

namespace GovConsole.Tests.Core.Organisation;

public sealed class SeedOrganisationTests(Organised organised) : IClassFixture<Organised>
{
    [Fact]
    public void The_list_of_divisions_is_shipped_whole() =>
        Assert.Equal(3572, SeedFiles.Read<SeedFiles.Division>("divisions").Count());

    [Theory]
    [InlineData("46", UnitKind.City, 19)]
    [InlineData("46", UnitKind.Department, 51)]
    [InlineData("46", UnitKind.Park, 21)]
    [InlineData("46", UnitKind.District, 11)]
    [InlineData("46", UnitKind.Town, 175)]
    [InlineData("46", UnitKind.RuralTownship, 21)]
    [InlineData("46", UnitKind.Subdistrict, 22)]
    [InlineData("46", UnitKind.TownshipLike, 26)]
    [InlineData("46", UnitKind.VillageCommittee, 2514)]
    [InlineData("46", UnitKind.ResidentsCommittee, 677)]
    [InlineData("46", UnitKind.ResidentsLike, 25)]
    [InlineData("46", UnitKind.VillageLike, 80)]
    [InlineData("46", UnitKind.Container, 0)]
    [InlineData("469007", UnitKind.VillageCommittee, 174)]
    [InlineData("469007", UnitKind.ResidentsCommittee, 21)]
    [InlineData("469007", UnitKind.Town, 8)]
    [InlineData("469007", UnitKind.RuralTownship, 2)]
    public async Task Subtrees_count_as_the_statistics_do(string below, UnitKind kind, int count)
    {
        var tree = await organised.Trees.GetAsync(Ct);

        Assert.Equal(count, tree.Subtree(below).Count(unit => unit.Kind == kind));
    }

    [Fact]
    public async Task There_are_218_statutory_townships_and_3296_villages_and_every_one_is_reached_from_the_top()
    {
        var tree = await organised.Trees.GetAsync(Ct);
        var reached = tree.Subtree("46").ToList();

        Assert.Equal(218, reached.Count(unit => unit.Kind.IsStatutoryTownship()));
        Assert.Equal(3296, reached.Count(unit => unit.Kind.IsVillage()));
        Assert.Equal(205, tree.Subtree("469007").Count(unit => unit.Kind.IsVillage()));
        Assert.Equal(3572 + 3 + 51 + 21, tree.All.Count());
        Assert.Equal(
            tree.All.Where(unit => unit is { Retired: false, Kind: not UnitKind.Container }).Select(unit => unit.Code).Order(),
            reached.Select(unit => unit.Code).Order());
    }

    [Theory]
    [InlineData("469007", "46/469007", UnitKind.City, "东方市")]
    [InlineData("4690", "46/4690", UnitKind.Container, "省直辖县级行政区划")]
    [InlineData("460105", "46/4601/460105", UnitKind.District, "秀英区")]
    [InlineData("460400", "46/4604/460400", UnitKind.District, "儋州市")]
    [InlineData("469024401", "46/469024/469024401", UnitKind.Town, "加来镇")]
    [InlineData("469001198", "46/469001/469001198", UnitKind.TownshipLike, "县直辖村级区划")]
    [InlineData("469001198006", "46/469001/469001198/469001198006", UnitKind.ResidentsCommittee, "畅好居居民委员会")]
    [InlineData("460400001", "46/4604/460400/460400001", UnitKind.Subdistrict, "三都街道")]
    [InlineData("460108005", "46/4601/460108/460108005", UnitKind.Subdistrict, "人民路街道")]
    [InlineData("460108001", "46/4601/460108/460108001", UnitKind.Subdistrict, "海府街道")]
    [InlineData("460321451", "46/4603/460302/460321451", UnitKind.TownshipLike, "永兴")]
    [InlineData("46D01", "46/46D01", UnitKind.Department, "海南省人民政府办公厅")]
    [InlineData("4601P03", "46/4601/4601P03", UnitKind.Park, "海口综合保税区")]
    public async Task Units_stand_where_they_belong(string code, string path, UnitKind kind, string name)
    {
        var unit = (await organised.Trees.GetAsync(Ct)).Get(code);

        Assert.Equal((path, kind, name), (unit.Path.Value, unit.Kind, unit.Name));
    }

    [Fact]
    public async Task What_is_superseded_is_retired_with_the_reason_and_what_is_doubtful_keeps_its_name_with_a_note()
    {
        var tree = await organised.Trees.GetAsync(Ct);

        Assert.Equal(["460321", "460322", "460323"], tree.RetiredBelow("4603").Select(unit => unit.Code));
        Assert.All(tree.RetiredBelow("4603"), unit => Assert.Contains("2024年统计年鉴", unit.Note));
        Assert.Contains("核实", tree.Get("460108001").Note);
    }

    [Fact]
    public async Task The_name_of_Danzhou_is_said_once()
    {
        var tree = await organised.Trees.GetAsync(Ct);

        Assert.Equal("儋州市三都街道", tree.FullName(tree.Get("460400001").Path));
    }

    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        await new SeedOrganisation(organised.Db, organised.Trees).RunAsync(Ct);

        Assert.Equal(3647, (await organised.Db.AllAsync<Unit>()).Count);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
