using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class RuleEditionTests : PointWorld
{
    private Task PublishAsync(string name, int days, Unit? unit = null) => PublishRules.RunAsync(
        new() { Unit = (unit ?? Sample.City).Code, Name = name, From = Sample.Monday.AddDays(days) }, Admin, Ct);

    private async Task<(DateOnly? Rules, DateOnly? Full)> UntilAsync() => ((await ElementAsync(Element.Rules)).ValidUntil, (await PointAsync()).FullUntil);

    [Fact]
    public async Task What_hangs_on_the_wall_passes_until_its_edition_is_replaced()
    {
        await HealthyAsync();
        await PublishAsync("2026年版", 30);

        var eve = Sample.Monday.AddDays(29);
        Assert.Equal((eve, eve), await UntilAsync());
        Assert.Equal(Sample.Monday.AddDays(90), (await ElementAsync(Element.Place)).ValidUntil);
    }

    [Fact]
    public async Task Who_checks_when_a_new_edition_is_announced_passes_the_old_one_until_then()
    {
        await HealthyAsync();
        await PublishAsync("2026年版", 30);
        World.Clock.Advance(TimeSpan.FromDays(10));
        await PassAsync(Element.Rules);
        Assert.Equal(Sample.Monday.AddDays(29), (await UntilAsync()).Rules);

        World.Clock.Advance(TimeSpan.FromDays(20));
        await PassAsync(Element.Rules);
        Assert.Equal(Sample.Monday.AddDays(120), (await UntilAsync()).Rules);
        Assert.Equal("2026年版", (await World.Db.AllAsync<ElementCheck>()).OrderBy(check => check.Id).Last().Edition);
    }

    [Fact]
    public async Task An_edition_of_the_city_does_not_reach_where_the_township_has_its_own()
    {
        await HealthyAsync();
        await PublishAsync("镇版", 0, Sample.Township);
        await PassAsync(Element.Rules);
        await PublishAsync("市版", 10);

        Assert.Equal(Sample.Monday.AddDays(90), (await UntilAsync()).Rules);
        Assert.Equal("镇版", (await LoadStandard.RunAsync(Code, Admin, Ct)).Edition!.Name);
        Assert.Equal("镇版", (await LoadStandard.RunAsync(Sample.Township.Code, Admin, Ct)).Edition!.Name);
        Assert.Null((await LoadStandard.RunAsync(Sample.City.Code, Admin, Ct)).Edition);
    }

    [Fact]
    public async Task One_name_is_published_once()
    {
        await PublishAsync("2026年版", 0);

        Assert.Equal("Standard.EditionTaken", await RefusedAsync(() => PublishAsync("2026年版", 5)));
    }
}
