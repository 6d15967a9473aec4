using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Tests.Core.Organisation;

public sealed class LoadUnitTests(Organised organised) : IClassFixture<Organised>
{
    [Fact]
    public async Task The_province_shows_its_cities_with_what_they_hold_and_departments_and_parks_beside()
    {
        var province = await LoadAsync(null);

        Assert.Equal((19, 51, 21), (province.Children.Count, province.Departments.Count, province.Parks.Count));
        Assert.Equal(218, province.Children.Sum(child => child.Townships));
        Assert.Equal(3296, province.Children.Sum(child => child.Villages));
        var dongfang = province.Children.Single(child => child.Unit.Code == "469007");
        Assert.Equal((10, 205), (dongfang.Townships, dongfang.Villages));
    }

    [Fact]
    public async Task A_village_stands_on_its_line()
    {
        var village = await LoadAsync("469007100003");

        Assert.Equal(["46", "469007", "469007100", "469007100003"], village.Line.Select(unit => unit.Code));
        Assert.Empty(village.Children);
    }

    [Fact]
    public async Task Retired_units_are_listed_apart()
    {
        var sansha = await LoadAsync("4603");

        Assert.Equal(["460302", "460303"], sansha.Children.Select(child => child.Unit.Code));
        Assert.Equal(3, sansha.Retired.Count);
        Assert.Equal(10, sansha.Children.Sum(child => child.Villages));
    }

    [Theory]
    [InlineData(Role.UnitAdministrator, "46/469007", "469007100", true)]
    [InlineData(Role.UnitAdministrator, "46/469007", "469007", true)]
    [InlineData(Role.UnitAdministrator, "46/469007", "469006", false)]
    [InlineData(Role.UnitAdministrator, "46/469007", "46", false)]
    [InlineData(Role.Leader, "46", "469007", false)]
    public async Task Maintaining_is_offered_to_administrators_in_their_own_subtree(Role role, string unit, string code, bool offered)
    {
        var loaded = await new LoadUnit(organised.Trees).RunAsync(code, Organised.Reader(role, unit), Ct);

        Assert.Equal(offered, loaded.MayMaintain);
    }

    [Fact]
    public async Task An_unknown_code_is_told()
    {
        var broken = await Assert.ThrowsAsync<RuleException>(() => LoadAsync("469099"));

        Assert.Equal("Organisation.UnitUnknown", Assert.Single(broken.Broken).Code);
    }

    private Task<LoadUnit.Result> LoadAsync(string? code) =>
        new LoadUnit(organised.Trees).RunAsync(code, Organised.Reader(Role.Leader, "46"), Ct);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
