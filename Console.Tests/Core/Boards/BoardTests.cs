using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Assets.Overview;
using GovConsole.Assets.Upkeep;
using GovConsole.Boards;
using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using GovConsole.Monthly;
using GovConsole.Notices.Audience;
using GovConsole.Notices.Overview;
using GovConsole.Organisation;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Core.Assets;
using GovConsole.Tests.Core.Inspections;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Boards;

public sealed class BoardTests : InspectionWorld
{
    private LoadBoard LoadBoard => new(World.Db, World.Trees, World.Calendars, FindRectifications, World.Clock);
    private FindBoardVillages FindBoardVillages => new(World.Db, World.Trees, World.Calendars, World.Clock);
    private FindAssets FindAssets => new(World.Db, World.Trees, World.Calendars, World.Clock);
    private FindUnread FindUnread => new(World.Db, World.Trees);

    /// <summary>A village that lacks nearly everything, a neighbour without a point, and another township where all is well.</summary>
    private async Task TroubleAsync()
    {
        await HealthyAsync();
        await new AddAsset(World.Db, World.Trees, World.Clock).RunAsync(AssetWorld.Computer(), Admin, Ct);
        await FailAsync(Element.Telephone);
        await FailAsync(Element.Rules);
        NextDay(79);
        var agent = await AgentOfAsync();
        await EndTenure.RunAsync(new() { Code = Code, Tenure = agent, To = World.Clock.Today(), Reason = "调离" }, Admin, Ct);
        await new SendNotice(World.Db, World.Trees, Files, World.Clock).RunAsync(new() { Title = "检查", Text = "请自查。", Units = [Sample.Township.Code] }, Admin, Ct);
    }

    private async Task<Guid> AgentOfAsync() => (await LoadPoint.RunAsync(Code, Admin, Ct)).Primary!.Id;

    [Fact]
    public async Task Every_figure_of_every_tile_is_the_length_of_the_list_to_which_it_leads()
    {
        await TroubleAsync();
        foreach (var unit in new[] { Sample.Province, Sample.City, Sample.Township })
        {
            var actor = await World.ActorAsync(Role.UnitAdministrator, unit);
            var board = await LoadBoard.RunAsync(new(), actor, Ct);
            foreach (var (part, tally) in board.Tiles.Select(tile => (tile.Unit, tile.Tally)).Prepend((board.Unit, board.Total)))
                foreach (var figure in Enum.GetValues<BoardFigure>())
                    Assert.Equal((part.Name, figure, await ListedAsync(figure, part, actor)), (part.Name, figure, tally[figure]));
        }
    }

    /// <summary>A rate of the board, of the points and of the month is made of the lists to which it leads.</summary>
    [Fact]
    public async Task Every_indicator_of_villages_is_made_of_the_lists_to_which_it_leads()
    {
        await TroubleAsync();
        var (month, coverage) = (new LoadMonth(World.Db, World.Trees, World.Clock), new LoadCoverage(World.Db, World.Trees, World.Clock));
        var shares = new HashSet<decimal?>();
        foreach (var unit in new[] { Sample.Province, Sample.City, Sample.Township, Sample.OtherCity })
        {
            var actor = await World.ActorAsync(Role.UnitAdministrator, unit);
            var (board, points) = ((await LoadBoard.RunAsync(new(), actor, Ct)).Total, await coverage.RunAsync(null, null, actor, Ct));
            var monthly = await month.RunAsync(null, Sample.Monday, actor, Ct);
            foreach (var indicator in Catalogue.Of(Subject.Villages))
            {
                var listed = new Dictionary<Quantity, long>();
                foreach (var term in indicator.Terms) listed[term.Quantity!.Value] = await LinesAsync(term.Quantity.Value, unit, monthly, actor);
                var share = indicator.Of(new Sums(new()) { Beside = listed });
                Assert.All(Shown(indicator, board, points.All, monthly.Total), shown => Assert.Equal((unit.Name, indicator.Key, share), (unit.Name, indicator.Key, shown)));
                shares.Add(share);
            }
        }

        Assert.Contains(null, shares);
        Assert.Contains(0.5m, shares);
    }

    private static IEnumerable<decimal?> Shown(Indicator indicator, Tally board, CoverageFigures points, LoadMonth.Part month) => indicator.Key switch
    {
        nameof(Catalogue.SixOnesRate) => [board.FullRate, points.FullRate],
        nameof(Catalogue.CoverageRate) => [board.CoverageRate, points.CoverageRate],
        nameof(Catalogue.IdleRate) => [month.IdleRate],
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Key, null),
    };

    private async Task<long> LinesAsync(Quantity quantity, Unit unit, LoadMonth.View month, Actor actor) => quantity switch
    {
        Quantity.Villages => await ListedAsync(BoardFigure.Villages, unit, actor),
        Quantity.CoveredVillages => await ListedAsync(BoardFigure.Covered, unit, actor),
        Quantity.FullVillages => await ListedAsync(BoardFigure.Full, unit, actor),
        Quantity.OperatingPoints => month.Villages.Count(one => one.Standing.Status is PointStatus.Operating),
        Quantity.IdlePoints => month.Villages.Count(one => one.Standing.Status is PointStatus.Operating && one.Figures.Received == 0),
        _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, null),
    };

    private async Task<int> ListedAsync(BoardFigure figure, Unit unit, Actor actor)
    {
        var found = await FindBoardVillages.RunAsync([unit.Code], figure, actor, Ct);
        var own = found.Villages.Sum(village => figure.Count(village));
        Assert.Equal(found.Count, own);
        return figure switch
        {
            BoardFigure.SilentComputers => (int)(await FindAssets.RunAsync(new() { Unit = unit.Code, Silent = true }, 1, actor, Ct)).Slice.Total,
            BoardFigure.OpenRectifications => (int)(await FindRectifications.RunAsync(new(RectificationList.Open, unit.Code), 1, actor, Ct)).Rows.Total,
            BoardFigure.Overdue => (int)(await FindRectifications.RunAsync(new(RectificationList.Overdue, unit.Code), 1, actor, Ct)).Rows.Total,
            BoardFigure.Unread => (int)(await FindUnread.RunAsync(unit.Code, 1, actor, Ct)).Slice.Total,
            _ => found.Count,
        };
    }

    [Fact]
    public async Task What_is_wrong_is_counted_and_the_worst_comes_first()
    {
        await TroubleAsync();
        var board = await LoadBoard.RunAsync(new() { Unit = Sample.Township.Code }, Admin, Ct);

        Assert.Equal([Sample.OtherVillage.Code, Sample.Village.Code], board.Tiles.Select(tile => tile.Unit.Code).Order().Reverse());
        Assert.Equal(board.Tiles.OrderByDescending(tile => tile.Score), board.Tiles);
        var tally = board.Tiles.Single(tile => tile.Unit.Code == Code).Tally;
        Assert.Equal((1, 1, 0, 1, 1, 1, 2, 2, 3, 1), (
            tally[BoardFigure.Villages], tally[BoardFigure.Covered], tally[BoardFigure.Full], tally[BoardFigure.Agentless], tally[BoardFigure.SilentComputers],
            tally[BoardFigure.Quiet], tally[BoardFigure.OpenRectifications], tally[BoardFigure.Overdue], tally[BoardFigure.Lapsing], tally[BoardFigure.Unread]));
        Assert.Equal((2, 1, 0m), (board.Total[BoardFigure.Villages], board.Total[BoardFigure.Uncovered], board.Total.FullRate));
        Assert.Equal([Sample.City.Code, Sample.Township.Code], board.Line.Select(unit => unit.Code));
    }

    [Theory]
    [InlineData(14, 0, 0)]
    [InlineData(15, 2, 0)]
    [InlineData(75, 2, 0)]
    [InlineData(76, 2, 4)]
    [InlineData(90, 2, 4)]
    [InlineData(91, 2, 0)]
    public async Task What_is_due_today_is_not_overdue_and_what_has_lapsed_does_not_lapse_soon(int days, int overdue, int lapsing)
    {
        await HealthyAsync();
        await FailAsync(Element.Telephone);
        await FailAsync(Element.Rules);
        NextDay(days);

        var total = (await LoadBoard.RunAsync(new(), Admin, Ct)).Total;
        Assert.Equal((overdue, lapsing), (total[BoardFigure.Overdue], total[BoardFigure.Lapsing]));
    }

    [Fact]
    public async Task A_silent_computer_and_a_silent_counter_are_told_apart_and_found_by_name_and_address()
    {
        await TroubleAsync();
        async Task<(int, int)> AskAsync(string? text, Silent silent)
        {
            var board = await LoadBoard.RunAsync(new() { Text = text, Silent = silent }, Admin, Ct);
            Assert.Equal(board.OverdueFound, board.OverdueRows.Count);
            return (board.Silences, board.OverdueFound);
        }

        Assert.Equal((1, 2), await AskAsync(null, Silent.Computer));
        Assert.Equal((1, 2), await AskAsync("福久", Silent.Cases));
        Assert.Equal((1, 2), await AskAsync("办公楼一层", Silent.Either));
        Assert.Equal((0, 0), await AskAsync("上名山", Silent.Either));

        World.Clock.Advance(TimeSpan.FromHours(1));
        await using var db = World.Db.CreateDbContext();
        await db.CaseLoggedAsync(Code, World.Clock.Today(), World.Clock.UtcNow(), Ct);
        await db.SaveChangesAsync(Ct);
        Assert.Equal((0, 2), await AskAsync(null, Silent.Cases));
        Assert.Equal((1, 2), await AskAsync(null, Silent.Either));
    }

    [Fact]
    public async Task A_village_has_no_board_and_what_lies_elsewhere_is_nobodys_to_see()
    {
        Assert.Equal("Board.Village", await RefusedAsync(() => LoadBoard.RunAsync(new() { Unit = Code }, Admin, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => LoadBoard.RunAsync(new() { Unit = Sample.OtherCity.Code }, Admin, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => FindBoardVillages.RunAsync([Sample.City.Code, Sample.OtherCity.Code], BoardFigure.Villages, Admin, Ct)));
    }

    [Fact]
    public async Task The_villages_of_several_tiles_are_found_together()
    {
        await TroubleAsync();
        var found = await FindBoardVillages.RunAsync([Sample.Village.Code, Sample.OtherVillage.Code], BoardFigure.NotFull, Admin, Ct);
        Assert.Equal([Sample.Village.Code, Sample.OtherVillage.Code], found.Villages.Select(village => village.Unit.Code));
        Assert.Single((await FindBoardVillages.RunAsync([Sample.Village.Code, Sample.OtherTownship.Code], BoardFigure.NotFull, Admin, Ct)).Villages);
    }
}
