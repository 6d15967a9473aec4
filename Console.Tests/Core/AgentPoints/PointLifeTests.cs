using GovConsole.AgentPoints;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class PointLifeTests : PointWorld
{
    [Theory]
    [InlineData(PointStatus.Preparing, PointStatus.Operating, true)]
    [InlineData(PointStatus.Preparing, PointStatus.Suspended, false)]
    [InlineData(PointStatus.Preparing, PointStatus.Merged, true)]
    [InlineData(PointStatus.Operating, PointStatus.Suspended, true)]
    [InlineData(PointStatus.Operating, PointStatus.Preparing, false)]
    [InlineData(PointStatus.Suspended, PointStatus.Operating, true)]
    [InlineData(PointStatus.Merged, PointStatus.Operating, false)]
    [InlineData(PointStatus.Merged, PointStatus.Preparing, true)]
    public void A_point_becomes_only_what_follows(PointStatus from, PointStatus to, bool may) => Assert.Equal(may, from.Next().Contains(to));

    [Fact]
    public async Task A_village_has_one_point_and_only_a_village_has_one()
    {
        await OpenAsync();

        Assert.Equal("AgentPoint.Exists", await RefusedAsync(() => OpenAsync()));
        Assert.Equal("AgentPoint.NotAVillage", await RefusedAsync(() => OpenAsync(Sample.Township)));
        Assert.Equal("AgentPoint.NotAVillage", await RefusedAsync(() => LoadPoint.RunAsync(Sample.Township.Code, Admin, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => OpenAsync(Sample.OtherCity)));
    }

    [Fact]
    public async Task A_village_without_a_point_has_a_page_where_it_can_begin()
    {
        var view = await LoadPoint.RunAsync(Code, Admin, Ct);

        Assert.Null(view.Point);
        Assert.True(view.MayMaintain);
        Assert.Equal("东方市八所镇福久村民委员会", view.FullName);
    }

    [Fact]
    public async Task A_pause_needs_a_reason_and_a_stale_version_is_refused()
    {
        await HealthyAsync();

        Assert.Equal("AgentPoint.ReasonMissing", await RefusedAsync(() =>
            ChangePointStatus.RunAsync(new() { Code = Code, Version = 1, Status = PointStatus.Suspended }, Admin, Ct)));
        Assert.Equal("Rule.Stale", await RefusedAsync(() =>
            ChangePointStatus.RunAsync(new() { Code = Code, Version = 0, Status = PointStatus.Suspended, Reason = "修缮" }, Admin, Ct)));
        Assert.Equal("AgentPoint.StatusNotPossible", await RefusedAsync(() =>
            ChangePointStatus.RunAsync(new() { Code = Code, Version = 1, Status = PointStatus.Preparing, Reason = "修缮" }, Admin, Ct)));
    }

    [Fact]
    public async Task Where_a_point_is_can_be_corrected()
    {
        await OpenAsync();
        await DescribePoint.RunAsync(new() { Code = Code, Address = " 文化室二楼 ", Hours = "9:00", Phone = " " }, Admin, Ct);

        var point = await PointAsync();
        Assert.Equal(("文化室二楼", "9:00", null), (point.Address, point.Hours, point.Phone));
        Assert.Equal("Access.Forbidden", await RefusedAsync(() =>
            DescribePoint.RunAsync(new() { Code = Code, Version = 1, Address = "x", Hours = "x" }, Agent, Ct)));
    }
}
