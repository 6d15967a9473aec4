using System.Net;
using GovConsole.Access;
using GovConsole.Cases.Intake;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Progress;

namespace GovConsole.Tests.Web.Cases.Progress;

/// <summary>The page of the applicants, as they ask: without a session, each from an address of their own.</summary>
[Collection(nameof(DemoServer))]
public sealed class ProgressPageTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_fills_in_the_number_and_the_ending_opens_it()
    {
        var number = await LogAsync();
        using var visitor = server.Visit("203.0.113.11");
        Assert.Contains($"value=\"{number}\"", await visitor.ReadAsync($"/progress?number={number}"), StringComparison.Ordinal);

        var answer = await AskAsync(visitor, number, "002X");
        var html = await answer.Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        foreach (var said in new[] { "生育登记", "已收件", "符**", "东方市八所镇：受理" }) Assert.Contains(said, html, StringComparison.Ordinal);
        foreach (var hidden in new[] { "符小妹", Sample.IdentityNumber, Sample.Phone, "002X", "138****", "township-clerk" }) Assert.DoesNotContain(hidden, html, StringComparison.Ordinal);
        Assert.DoesNotContain("blazor.web.js", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_ending_and_an_unknown_number_read_alike()
    {
        var number = await LogAsync();
        using var visitor = server.Visit("203.0.113.12");

        var (wrong, unknown) = (await Visitor.AlertAsync(await AskAsync(visitor, number, "1234")), await Visitor.AlertAsync(await AskAsync(visitor, "469007100-2026-99999", "002X")));

        Assert.Equal("没有找到相符的办件。请核对办件编号和证件号码后四位。", wrong);
        Assert.Equal(wrong, unknown);
    }

    [Fact]
    public async Task One_address_may_ask_so_often_and_no_more_while_others_still_may()
    {
        using var eager = server.Visit("203.0.113.13");
        using var other = server.Visit("203.0.113.14");
        var answers = new List<HttpResponseMessage>();
        // Twice the number, because a minute may end in between.
        for (var i = 0; i < 2 * ProgressLimits.PerAddressAndMinute + 1; i++) answers.Add(await AskAsync(eager, $"no-{i}", "0000"));

        var refused = answers.First(answer => answer.StatusCode is HttpStatusCode.TooManyRequests);
        Assert.Contains("操作过于频繁", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.All(answers.Take(ProgressLimits.PerAddressAndMinute), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(other, "no-0", "0000")).StatusCode);
    }

    [Fact]
    public void One_case_may_be_asked_for_so_often_a_day_from_wherever()
    {
        using var limits = new ProgressLimits();
        for (var i = 0; i < ProgressLimits.PerCaseAndDay; i++) limits.Count("469007100-2026-00001");

        var refused = Assert.Throws<GovConsole.Kernel.RuleException>(() => limits.Count(" 469007100-2026-00001 "));

        Assert.Equal("Progress.TooOften", refused.Broken[0].Code);
        limits.Count("469007100-2026-00002");
    }

    private static Task<HttpResponseMessage> AskAsync(Visitor visitor, string number, string lastFour) =>
        visitor.SendAsync($"/progress?number={number}", "progress", ("Input.Number", number), ("Input.LastFour", lastFour));

    private async Task<string> LogAsync()
    {
        var item = Sample.Item();
        await server.Db.StoreAsync(item);
        var account = (await server.Db.AllAsync<Account>()).Single(each => each.UserName == "township-clerk");
        var clerk = (await server.Get<FindActor>().RunAsync(account.Id, null, Ct))!;
        var input = Sample.Input(item);
        (input.UnitCode, input.Channel) = (clerk.Unit.Code, GovConsole.Cases.Channel.Window);
        return (await server.Get<LogCase>().RunAsync(input, clerk, Ct)).Number;
    }
}
