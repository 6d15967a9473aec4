using System.Net;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Ratings;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Ratings;

/// <summary>Applicants rate their own case on the public page: without a session, each from an address of their own.</summary>
[Collection(nameof(DemoServer))]
public sealed class OwnRatingTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closed_case_is_rated_once_by_who_knows_the_ending()
    {
        var number = await LogAsync(close: true);
        using var visitor = server.Visit("203.0.113.31");
        var asked = await (await AskAsync(visitor, number)).Content.ReadAsStringAsync(Ct);
        Assert.Contains("请为这次服务评价", asked, StringComparison.Ordinal);

        Assert.Equal("请选择满意度。", await Visitor.AlertAsync(await RateAsync(visitor, number, "002X", "4")));
        Assert.Contains("没有找到相符的办件", await Visitor.AlertAsync(await RateAsync(visitor, number, "1234", "Satisfied")), StringComparison.Ordinal);
        var rated = await (await RateAsync(visitor, number, "002X", "VeryDissatisfied", "去了三趟")).Content.ReadAsStringAsync(Ct);

        Assert.Contains("感谢您的评价：非常不满意", rated, StringComparison.Ordinal);
        Assert.Contains("您的意见正在处理：待核实", rated, StringComparison.Ordinal);
        Assert.DoesNotContain("请为这次服务评价", await (await AskAsync(visitor, number)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        var rating = Assert.Single(await server.Db.AllAsync<Rating>(), one => one.Text == "去了三趟");
        Assert.Equal((Satisfaction.VeryDissatisfied, RatingWay.Code, CureStage.ToVerify), (rating.Level, rating.Way, rating.Stage));
    }

    [Fact]
    public async Task A_case_that_is_not_closed_cannot_be_rated()
    {
        var number = await LogAsync(close: false);
        using var visitor = server.Visit("203.0.113.32");

        Assert.DoesNotContain("请为这次服务评价", await (await AskAsync(visitor, number)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        var answer = await RateAsync(visitor, number, "002X", "Satisfied");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("感谢您的评价", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> AskAsync(Visitor visitor, string number) =>
        visitor.SendAsync($"/progress?number={number}", "progress", ("Input.Number", number), ("Input.LastFour", "002X"));

    private static Task<HttpResponseMessage> RateAsync(Visitor visitor, string number, string lastFour, string level, string text = "") =>
        visitor.SendAsync($"/progress?number={number}", "rating", ("Given.Number", number), ("Given.LastFour", lastFour), ("Given.Level", level), ("Given.Text", text));

    private async Task<string> LogAsync(bool close)
    {
        var item = Sample.Item();
        await server.Db.StoreAsync(item);
        var (clerk, approver) = (await ActorAsync("township-clerk"), await ActorAsync("township-approver"));
        var input = Sample.Input(item);
        (input.UnitCode, input.Channel) = (clerk.Unit.Code, GovConsole.Cases.Channel.Window);
        var number = (await server.Get<LogCase>().RunAsync(input, clerk, Ct)).Number;
        if (close)
            foreach (var action in new[] { CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant })
                await server.Get<AdvanceCase>().RunAsync(
                    new() { Number = number, Version = (await server.Get<LoadCase>().RunAsync(number, approver, Ct)).Case.Version, Action = action }, action is CaseAction.Accept ? clerk : approver, Ct);
        return number;
    }

    private async Task<Actor> ActorAsync(string userName) =>
        (await server.Get<FindActor>().RunAsync((await server.Db.AllAsync<Account>()).Single(each => each.UserName == userName).Id, null, Ct))!;
}
