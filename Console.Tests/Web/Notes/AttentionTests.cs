using Bunit;
using GovConsole.Access;
using GovConsole.Notes;
using GovConsole.Tests.Core.Notes;
using GovConsole.Tests.Support;
using GovConsole.Web.Notes;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Notes;

public sealed class AttentionTests : PageTest
{
    [Fact]
    public async Task The_page_lists_what_is_unread_and_due_and_all_that_was_when_asked()
    {
        var clerk = await ActAsAsync(Role.WindowClerk, Sample.Township);
        var (agent, item) = (await World.AgentAsync(), await World.ItemAsync());
        var (read, unread) = (await World.LogAsync(item), await World.LogAsync(item));
        await World.WriteNoteAsync(read, agent, "看过的", clerk);
        await new ReadMentions(World.Db, World.Clock).RunAsync(read, clerk, Ct);
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await World.WriteNoteAsync(unread, agent, "没看过的", clerk);
        await World.RemindAsync(read, clerk, Sample.Monday, "今天");
        await World.RemindAsync(read, clerk, Sample.Monday.AddDays(1), "明天");

        var page = Open("/attention");

        Assert.Equal(["没看过的"], Notes(page));
        Assert.Equal($"/cases/{unread}", page.Find(".mention-list a").GetAttribute("href"));
        Assert.Equal(["今天", "明天"], page.FindAll(".reminder-what strong").Select(text => text.TextContent));

        var all = Open("/attention?all=true");
        all.WaitForAssertion(() => Assert.Equal(["没看过的", "看过的"], Notes(all)), Patience);
        Assert.Single(all.FindAll(".mention-list .pill"));
    }

    [Fact]
    public async Task Ending_a_reminder_takes_it_off_the_queue_and_rings_the_bell()
    {
        var clerk = await ActAsAsync(Role.WindowClerk, Sample.Township);
        var number = await World.LogAsync(await World.ItemAsync());
        await World.RemindAsync(number, clerk, Sample.Monday, "今天");
        await World.RemindAsync(number, clerk, Sample.Monday.AddDays(1), "明天");
        var bell = Render<Bell>();
        bell.WaitForAssertion(() => Assert.Equal("1", bell.Find(".bell-count").TextContent), Patience);

        var queue = Render<DueReminders>();
        queue.WaitForElement(".reminder-list form", Patience);
        Assert.Equal(["今天"], queue.FindAll(".reminder-what strong").Select(text => text.TextContent));
        await queue.Find(".reminder-list form").SubmitAsync();

        queue.WaitForAssertion(() => Assert.Empty(queue.FindAll(".reminders")), Patience);
        bell.WaitForAssertion(() => Assert.Empty(bell.FindAll(".bell-count")), Patience);
    }

    [Fact]
    public async Task Nothing_to_see_is_said()
    {
        await ActAsAsync(Role.WindowClerk, Sample.Township);

        Assert.Equal("没有未读的批注。", Open("/attention").Find(".mentions .hint").TextContent);
    }

    private IRenderedComponent<AttentionPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<AttentionPage>();
        page.WaitForElement(".mentions", Patience);
        return page;
    }

    private static IEnumerable<string> Notes(IRenderedComponent<AttentionPage> page) => page.FindAll(".note-text").Select(text => text.TextContent);
}
