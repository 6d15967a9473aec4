using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Notices;
using GovConsole.Notices.Audience;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Points;

/// <summary>
/// Two notices to the agents of a township, partly read: the city asks to confirm, the township's own was read by most. The agents there are
/// given accounts, with which nobody can sign in, so that there is somebody who reads. To be run after the points, once.
/// </summary>
public sealed class SeedNotices(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, DemoActors actors, SendNotice send, TimeProvider clock)
{
    private const string Township = "469007100", Own = "469007100200";

    public async Task RunAsync(CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Notices.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("city-admin", ct) is not { } city || await actors.FindAsync("township-admin", ct) is not { } township) return;

        await EmployAsync(ct);
        var check = await send.RunAsync(new()
        {
            Title = "关于开展代办点设备自查的通知", ConfirmBy = clock.Today().AddDays(5), Units = [Township],
            Text = "请各村代办员本周内检查电脑、打印机和服务电话，确认能够正常登录系统、接听电话。\n发现故障的，当日在“设备台账”报修，并电话告知镇便民服务中心。",
        }, city, ct);
        var ledger = await send.RunAsync(new()
        {
            Title = "关于核对上月代办台账的通知", Units = [Township],
            Text = "上月台账将于月底归档。请对照纸质登记簿核对系统台账，漏录的尽快补录，重复录入的告知镇窗口处理。",
        }, township, ct);
        await dbs.WriteAsync(async db =>
        {
            await ReceiveAsync(db, check, Morning(1), 0.55, 0.3, ct);
            await ReceiveAsync(db, ledger, Morning(4), 0.85, 0, ct);
        }, ct);
    }

    private async Task EmployAsync(CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var (at, unit) = (clock.UtcNow().AddDays(-200), tree.Get(Township).Path);
            var points = db.AgentPoints.Under(unit);
            foreach (var agent in await db.AgentTenures.Where(x => x.Primary && x.To == null && x.AccountId == null && points.Any(point => point.Code == x.Code))
                .OrderBy(x => x.Code).Select(x => new { x.Code, x.Name }).ToListAsync(ct))
            {
                var account = Account.Of($"agent-{agent.Code}", agent.Name, at);
                db.AddRange(account, Grant.Of(account.Id, Role.VillageAgent, tree.Get(agent.Code).Path, "demo", at));
            }
        }, ct);
    }

    // A quarter past nine on a weekday.
    private DateTime Morning(int daysAgo)
    {
        var day = clock.Today().AddDays(-daysAgo);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(-1);
        return Beijing.StartOf(day).AddHours(9.25);
    }

    // The agent of the demo has read the older one; the newer waits under the bell.
    private static async Task ReceiveAsync(ConsoleDb db, string number, DateTime sentAt, double read, double confirmed, CancellationToken ct)
    {
        var random = new Random(7);
        await db.Notices.Where(x => x.Number == number).ExecuteUpdateAsync(row => row.SetProperty(x => x.SentAt, sentAt), ct);
        var id = await db.Notices.Where(x => x.Number == number).Select(x => x.Id).SingleAsync(ct);
        foreach (var one in await db.NoticeRecipients.AsNoTracking().Where(x => x.NoticeId == id && x.PostId != null).OrderBy(x => x.Code).ToListAsync(ct))
        {
            var (chance, at) = (random.NextDouble(), sentAt.AddMinutes(10 + random.Next(8 * 60)));
            if (one.Code == Own ? confirmed > 0 : chance > read) continue;
            var when = chance < confirmed ? at.AddMinutes(5) : (DateTime?)null;
            await db.NoticeRecipients.Where(x => x.Id == one.Id).ExecuteUpdateAsync(row => row
                .SetProperty(x => x.ReadAt, at).SetProperty(x => x.ReaderPostId, one.PostId).SetProperty(x => x.ReadBy, one.Name)
                .SetProperty(x => x.ConfirmedAt, when).SetProperty(x => x.ConfirmedBy, when == null ? null : one.Name), ct);
        }
    }
}
