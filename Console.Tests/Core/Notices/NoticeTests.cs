using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Notices;
using GovConsole.Notices.Overview;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Notices;

public sealed class NoticeTests : NoticeWorld
{
    [Fact]
    public async Task It_goes_to_each_post_of_the_chosen_villages_and_to_those_where_nobody_holds_one()
    {
        await SettleAsync();
        var number = await SendAsync(Sample.Monday.AddDays(4), Sample.Township);

        Assert.Equal("469007T-2026-00001", number);
        Assert.Equal(["VillageAgent@福久村民委员会", null], (await World.Db.AllAsync<NoticeRecipient>()).OrderBy(one => one.Code).Select(one => one.Name));
        Assert.Equal((2, 2, 0, 1), Four(await CountsAsync(number)));
        Assert.Equal("Audit.NoticeSent", (await World.Db.AllAsync<AuditEntry>()).Last(line => line.Subject == number).Deed);
    }

    [Fact]
    public async Task Sent_twice_with_one_key_it_is_sent_once()
    {
        await SettleAsync();
        var letter = Letter();
        var numbers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendNotice.RunAsync(letter, Admin, Ct), Ct)));

        Assert.Single(numbers.Distinct());
        Assert.Equal((1, 2), ((await World.Db.AllAsync<Notice>()).Count, (await World.Db.AllAsync<NoticeRecipient>()).Count));
    }

    [Fact]
    public async Task Opening_leaves_a_receipt_and_confirming_another()
    {
        await SettleAsync();
        var number = await SendAsync(Sample.Monday.AddDays(4));
        Assert.Equal(1, await CountNotices.RunAsync(Agent, Ct));

        Assert.True(await ReadNotice.RunAsync(number, Agent, Ct));
        Assert.Equal((Sample.Now, Agent.Name, Agent.GrantId), ((await OnlyAsync()).ReadAt, (await OnlyAsync()).ReadBy, (await OnlyAsync()).ReaderPostId));
        // What is to be confirmed stays on the bell until it is.
        Assert.Equal(1, await CountNotices.RunAsync(Agent, Ct));
        World.Clock.Advance(TimeSpan.FromDays(1));
        await ConfirmNotice.RunAsync(number, Agent, Ct);
        await ConfirmNotice.RunAsync(number, Agent, Ct);

        Assert.Equal((Sample.Now, Sample.Now.AddDays(1)), ((await OnlyAsync()).ReadAt, (await OnlyAsync()).ConfirmedAt));
        Assert.Equal(0, await CountNotices.RunAsync(Agent, Ct));
        Assert.Equal((2, 1, 1, 1), Four(await CountsAsync(number)));
        Assert.Single(await World.Db.AllAsync<AuditEntry>(), line => line.Deed == "Audit.NoticeConfirmed");
    }

    [Fact]
    public async Task Two_who_open_it_at_once_leave_one_receipt()
    {
        await SettleAsync();
        var number = await SendAsync();
        var openings = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => ReadNotice.RunAsync(number, Agent, Ct), Ct)));

        Assert.Single(openings, left => left);
    }

    [Fact]
    public async Task Confirming_late_is_taken_and_seen()
    {
        await SettleAsync();
        var number = await SendAsync(Sample.Monday);
        World.Clock.Advance(TimeSpan.FromDays(1));
        await ConfirmNotice.RunAsync(number, Agent, Ct);

        var view = await LoadNotice.RunAsync(number, RecipientList.Confirmed, Admin, Ct);
        Assert.True(Assert.Single(view.Rows).Late(view.Notice));
    }

    [Fact]
    public async Task What_asks_only_to_be_read_cannot_be_confirmed()
    {
        await SettleAsync();
        var number = await SendAsync();
        Assert.Equal("Notice.AsksNothing", await RefusedAsync(() => ConfirmNotice.RunAsync(number, Agent, Ct)));
    }

    [Fact]
    public async Task Those_for_whom_it_is_open_are_reminded_once_a_day()
    {
        await SettleAsync();
        var number = await SendAsync(Sample.Monday.AddDays(4));
        await ConfirmNotice.RunAsync(number, Agent, Ct);

        Assert.Equal(1, await RemindRecipients.RunAsync(number, Admin, Ct));
        Assert.Equal("Notice.NobodyToRemind", await RefusedAsync(() => RemindRecipients.RunAsync(number, Admin, Ct)));
        Assert.Equal((null, Sample.Now), ((await OnlyAsync()).RemindedAt, (await OnlyAsync(Sample.OtherVillage)).RemindedAt));
        World.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await RemindRecipients.RunAsync(number, Admin, Ct));
    }

    [Fact]
    public async Task Taken_back_it_asks_nothing_and_stays_to_be_read()
    {
        await SettleAsync();
        var number = await SendAsync(Sample.Monday.AddDays(4));
        Assert.Equal("Notice.ReasonMissing", await RefusedAsync(() => WithdrawNotice.RunAsync(number, " ", Admin, Ct)));
        await WithdrawNotice.RunAsync(number, "日期有误", Admin, Ct);

        Assert.Equal(0, await CountNotices.RunAsync(Agent, Ct));
        Assert.Empty(await FindInbox.RunAsync(all: false, Agent, Ct));
        Assert.Equal("日期有误", Assert.Single(await FindInbox.RunAsync(all: true, Agent, Ct)).Notice.WithdrawnReason);
        Assert.Equal(0, (await FindUnread.RunAsync(null, 1, Admin, Ct)).Slice.Total);
        foreach (var deed in new Func<Task>[] { () => ConfirmNotice.RunAsync(number, Agent, Ct), () => RemindRecipients.RunAsync(number, Admin, Ct), () => WithdrawNotice.RunAsync(number, "又一次", Admin, Ct) })
            Assert.Equal("Notice.Withdrawn", await RefusedAsync(deed));
    }

    [Fact]
    public async Task Whoever_lost_the_post_sees_nothing_and_the_successor_what_is_still_open()
    {
        await SettleAsync();
        var (open, done, read) = (await SendAsync(Sample.Monday.AddDays(4)), await SendAsync(Sample.Monday.AddDays(4)), await SendAsync());
        await ReadNotice.RunAsync(open, Agent, Ct);
        await ConfirmNotice.RunAsync(done, Agent, Ct);
        await ReadNotice.RunAsync(read, Agent, Ct);
        await LosePostAsync(Agent);
        var successor = await SuccessorAsync(Sample.Village);

        Assert.Empty(await FindInbox.RunAsync(all: true, Agent, Ct));
        Assert.Equal("Notice.Unknown", await RefusedAsync(() => LoadNotice.RunAsync(open, RecipientList.All, Agent, Ct)));
        Assert.Equal("Access.PostRevoked", await RefusedAsync(() => ConfirmNotice.RunAsync(open, Agent, Ct)));
        Assert.Equal([open], (await FindInbox.RunAsync(all: true, successor, Ct)).Select(row => row.Notice.Number));
        await ConfirmNotice.RunAsync(open, successor, Ct);

        var confirmed = Assert.Single((await LoadNotice.RunAsync(open, RecipientList.Confirmed, Admin, Ct)).Rows).Recipient;
        Assert.Equal((Agent.Name, successor.Name), (confirmed.ReadBy, confirmed.ConfirmedBy));
    }

    [Fact]
    public async Task Where_nobody_held_the_post_whoever_takes_it_up_finds_it_and_keeps_it()
    {
        await SettleAsync();
        var number = await SendAsync();
        var first = await SuccessorAsync(Sample.OtherVillage);
        Assert.Equal(1, await CountNotices.RunAsync(first, Ct));
        await ReadNotice.RunAsync(number, first, Ct);

        Assert.Single(await FindInbox.RunAsync(all: true, first, Ct));
        Assert.Empty(await FindInbox.RunAsync(all: true, await SuccessorAsync(Sample.OtherVillage, "后来者"), Ct));
    }

    [Fact]
    public async Task A_unit_below_sees_its_own_part_of_what_one_above_sent_and_steers_none_of_it()
    {
        await SettleAsync();
        await OpenPoint.RunAsync(new() { Code = Sample.Park.Code, Address = "园区服务中心", Hours = "8:00–17:30" }, Admin, Ct);
        var number = await SendAsync(null, Sample.City);
        var below = await World.ActorAsync(Role.UnitAdministrator, Sample.Township);

        Assert.Equal((2, 2), ((await CountsAsync(number))[RecipientList.All], (await LoadNotice.RunAsync(number, RecipientList.All, below, Ct)).Rows.Count));
        Assert.Equal("Notice.NotYours", await RefusedAsync(() => WithdrawNotice.RunAsync(number, "不需要", below, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => SendNotice.RunAsync(Letter(null, Sample.City), below, Ct)));
        Assert.Equal("Notice.Unknown", await RefusedAsync(async () =>
            await LoadNotice.RunAsync(number, RecipientList.All, await World.ActorAsync(Role.UnitAdministrator, Sample.OtherCity), Ct)));
    }

    [Fact]
    public async Task What_is_attached_is_for_those_who_see_the_notice()
    {
        await SettleAsync();
        var number = await SendNotice.RunAsync(Letter() with { File = new(new MemoryStream(Pictures.Jpeg(3)), "值班表.jpg") }, Admin, Ct);
        Assert.Equal("值班表.jpg", (await FindNoticeFile.RunAsync(number, Agent, Ct)).Name);
        Assert.Equal("Notice.Unknown", await RefusedAsync(async () => await FindNoticeFile.RunAsync(number, await SuccessorAsync(Sample.Village), Ct)));
    }

    [Fact]
    public async Task All_174_villages_of_a_city_are_told_in_one_go()
    {
        var villages = Enumerable.Range(300, 174).Select(i => Unit.Of($"{Sample.OtherTownship.Code}{i}", Sample.OtherTownship, $"第{i}村民委员会", UnitKind.VillageCommittee, "D")).ToArray();
        await World.Db.StoreAsync([.. villages]);
        World.Trees.Forget();
        var accounts = villages.Select(village => new Account { UserName = village.Code, NormalizedUserName = village.Code, DisplayName = village.Code }).ToArray();
        await World.Db.StoreAsync([.. accounts, .. accounts.Zip(villages, (account, village) => Grant.Of(account.Id, Role.VillageAgent, village.Path, "test", Sample.Now))]);

        Assert.Equal(174, (await LoadAddressees.RunAsync([Sample.OtherTownship.Code], Admin, Ct)).Sum(one => one.Agents.Count));
        var number = await SendAsync(null, Sample.OtherTownship);
        Assert.Equal((174, 174, 0, 0), Four(await CountsAsync(number)));
        Assert.Equal((174, 174), ((await FindUnread.RunAsync(Sample.OtherTownship.Code, 1, Admin, Ct)).Slice.Total, Assert.Single((await FindNotices.RunAsync(1, Admin, Ct)).Rows).Recipients));
    }

    private static (int All, int Unread, int Confirmed, int Vacant) Four(IReadOnlyDictionary<RecipientList, int> counts) =>
        (counts[RecipientList.All], counts[RecipientList.Unread], counts[RecipientList.Confirmed], counts[RecipientList.Vacant]);
}
