using Bunit;
using GovConsole.Access;
using GovConsole.Drafts;
using GovConsole.Notes;
using GovConsole.Notes.Reminders;
using GovConsole.Tests.Core.Notes;
using GovConsole.Tests.Support;
using GovConsole.Web.Notes;
using GovConsole.Web.Shared.Drafts;
using GovConsole.Web.Shared.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Notes;

public sealed class CaseNotesTests : PageTest
{
    private string number = "";

    [Fact]
    public async Task A_note_is_written_to_a_colleague_who_is_found_by_name()
    {
        var clerk = await World.ActorAsync(Role.WindowClerk, Sample.Township);
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);

        var entry = page.FindComponent<NoteEntry>().Instance;
        var offered = Assert.Single(await page.InvokeAsync(() => entry.FindAsync("window")));
        Assert.Equal(("WindowClerk@八所镇", "窗口人员 · 八所镇"), (offered.Name, offered.Where));
        await page.InvokeAsync(() => entry.Choose(offered.Id));
        page.Find("#note").Change("@WindowClerk@八所镇 明天补结婚证");
        Assert.Equal("将提醒：WindowClerk@八所镇", page.Find(".note-mentioned").TextContent);
        await page.Find(".notes form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("@WindowClerk@八所镇 明天补结婚证", page.Find(".note-text").TextContent), Patience);
        Assert.Equal("@WindowClerk@八所镇", page.Find(".note-list .pill-info").TextContent);
        Assert.Empty(page.FindAll(".note-mentioned"));
        Assert.Empty(await World.Db.AllAsync<Draft>());
        Assert.Equal(clerk.AccountId, Assert.Single(await World.Db.AllAsync<Mention>()).AccountId);
    }

    [Fact]
    public async Task Whoever_takes_the_name_out_of_the_text_takes_the_mention_back()
    {
        await World.ActorAsync(Role.WindowClerk, Sample.Township);
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);
        var entry = page.FindComponent<NoteEntry>().Instance;
        var offered = Assert.Single(await page.InvokeAsync(() => entry.FindAsync("w")));
        await page.InvokeAsync(() => entry.Choose(offered.Id));
        await page.InvokeAsync(() => entry.Choose(Guid.CreateVersion7()));

        page.Find("#note").Change("明天补结婚证");
        await page.Find(".notes form").SubmitAsync();

        page.WaitForElement(".note-text", Patience);
        Assert.Empty(await World.Db.AllAsync<Mention>());
    }

    [Fact]
    public async Task A_note_half_written_is_there_again_with_whom_it_names_and_is_gone_when_it_is_sent()
    {
        await World.ActorAsync(Role.WindowClerk, Sample.Township);
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);
        var entry = page.FindComponent<NoteEntry>().Instance;
        var offered = Assert.Single(await page.InvokeAsync(() => entry.FindAsync("window")));
        await page.InvokeAsync(() => entry.Choose(offered.Id));
        page.Find("#note").Change("@WindowClerk@八所镇 请看");
        await page.FindComponent<DraftFrame<NoteDraft>>().Instance.DisposeAsync();
        Assert.Equal($"{number} 批注", Assert.Single(await World.Db.AllAsync<Draft>()).Title);

        var again = Render<CaseNotes>(one => one.Add(x => x.Number, number));
        again.WaitForElement("#note", Patience);
        Assert.Equal("@WindowClerk@八所镇 请看", again.Find("#note").GetAttribute("value"));
        await again.Find(".notes form").SubmitAsync();

        again.WaitForElement(".note-list .pill-info", Patience);
        Assert.Empty(await World.Db.AllAsync<Draft>());
        Assert.Single(await World.Db.AllAsync<Mention>());
    }

    [Fact]
    public async Task What_is_wrong_with_a_note_is_told_beside_its_field_and_nothing_is_lost()
    {
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);
        await page.Find(".notes form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("请填写批注内容。", Error(page)), Patience);

        page.Find("#note").Change($"他的电话{Sample.Phone}");
        await page.Find(".notes form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("请不要写入完整的身份证号或手机号码", Error(page)), Patience);
        Assert.Empty(await World.Db.AllAsync<Note>());
        static string Error(IRenderedComponent<CaseNotes> page) => page.Find(".notes .field-bad:has(#note) .field-error").TextContent;
    }

    [Fact]
    public async Task To_open_the_notes_is_to_read_what_mentions_one_and_rings_the_bell_once()
    {
        number = await World.LogAsync(await World.ItemAsync());
        await World.WriteNoteAsync(number, await World.AgentAsync(), "请看", await World.ActorAsync(Role.WindowClerk, Sample.Township));
        var rung = 0;
        Services.GetRequiredService<BellRope>().Pulled += () => rung++;

        var page = await OpenAsync(Role.WindowClerk, Sample.Township);
        page.WaitForAssertion(() => Assert.Equal(1, rung), Patience);

        Assert.Equal(Sample.Now, Assert.Single(await World.Db.AllAsync<Mention>()).ReadAt);
        var again = Render<CaseNotes>(one => one.Add(x => x.Number, number));
        again.WaitForElement(".note-list .pill-neutral", Patience);
        Assert.Equal(1, rung);
    }

    [Fact]
    public async Task A_reminder_is_set_and_ended()
    {
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);
        await page.Find(".reminders details form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(["请选择提醒日期。", "请填写提醒内容。"], page.FindAll(".reminders .field-error").Select(error => error.TextContent)), Patience);

        page.Find("#remind-on").Change("2026-03-11");
        page.Find("#remind-text").Change("问结婚证");
        await page.Find(".reminders details form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("2026-03-11 问结婚证", page.Find(".reminder-what").TextContent), Patience);

        await page.Find(".reminder-list form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".reminder-list li")), Patience);
        Assert.NotNull(Assert.Single(await World.Db.AllAsync<Reminder>()).EndedAt);
    }

    private async Task<IRenderedComponent<CaseNotes>> OpenAsync(Role role, GovConsole.Organisation.Unit unit)
    {
        if (number.Length == 0) number = await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(role, unit);
        var page = Render<CaseNotes>(one => one.Add(x => x.Number, number));
        page.WaitForElement("#note", Patience);
        return page;
    }
}
