using GovConsole.Access;
using GovConsole.Notices;
using GovConsole.Notices.Audience;
using GovConsole.Notices.Inbox;
using GovConsole.Notices.Overview;
using GovConsole.Organisation;
using GovConsole.Tests.Core.AgentPoints;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Notices;

/// <summary>Two villages with points, an agent in one of them, and the administrator of the city who tells them something.</summary>
public abstract class NoticeWorld : PointWorld
{
    private protected LoadAddressees LoadAddressees => new(World.Db, World.Trees);
    private protected SendNotice SendNotice => new(World.Db, World.Trees, Files, World.Clock);
    private protected RemindRecipients RemindRecipients => new(World.Db, World.Clock);
    private protected WithdrawNotice WithdrawNotice => new(World.Db, World.Clock);
    private protected CountNotices CountNotices => new(World.Db);
    private protected FindInbox FindInbox => new(World.Db);
    private protected ReadNotice ReadNotice => new(World.Db, World.Clock);
    private protected ConfirmNotice ConfirmNotice => new(World.Db, World.Clock);
    private protected FindNotices FindNotices => new(World.Db, World.Trees);
    private protected LoadNotice LoadNotice => new(World.Db, World.Trees);
    private protected FindUnread FindUnread => new(World.Db, World.Trees);
    private protected FindNoticeFile FindNoticeFile => new(World.Db);

    private protected static SendNotice.Input Letter(DateOnly? confirmBy = null, params Unit[] to) => new()
    {
        Title = "清明假期值班安排", Text = "请各村代办员确认假期值班人员。", ConfirmBy = confirmBy, Units = [.. (to.Length > 0 ? to : [Sample.Village, Sample.OtherVillage]).Select(unit => unit.Code)],
    };

    /// <summary>Both points are open.</summary>
    private protected async Task SettleAsync()
    {
        await OpenAsync();
        await OpenAsync(Sample.OtherVillage);
    }

    private protected Task<string> SendAsync(DateOnly? confirmBy = null, params Unit[] to) => SendNotice.RunAsync(Letter(confirmBy, to), Admin, Ct);

    private protected async Task<NoticeRecipient> OnlyAsync(Unit? village = null) =>
        Assert.Single(await World.Db.AllAsync<NoticeRecipient>(), one => one.Code == (village ?? Sample.Village).Code);

    private protected async Task<IReadOnlyDictionary<RecipientList, int>> CountsAsync(string number)
    {
        var view = await LoadNotice.RunAsync(number, RecipientList.All, Admin, Ct);
        foreach (var list in Enum.GetValues<RecipientList>())
            Assert.Equal(view.Counts[list], (await LoadNotice.RunAsync(number, list, Admin, Ct)).Rows.Count);
        return view.Counts;
    }

    private protected async Task LosePostAsync(Actor actor)
    {
        await using var db = World.Db.CreateDbContext();
        (await db.Grants.SingleAsync(grant => grant.Id == actor.GrantId, Ct)).Revoke(World.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(Ct);
    }

    /// <summary>Another person in the same post.</summary>
    private protected async Task<Actor> SuccessorAsync(Unit village, string name = "继任者")
    {
        var account = new Account { UserName = name, NormalizedUserName = name, DisplayName = name };
        var grant = Grant.Of(account.Id, Role.VillageAgent, village.Path, "test", Sample.Now);
        await World.Db.StoreAsync(account, grant);
        return new(account.Id, grant.Id, name, Role.VillageAgent, village.Path);
    }
}
