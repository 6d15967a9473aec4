using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Data;
using GovConsole.JointMatters;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>
/// What several people do together in the demo: a restaurant that is opened with one application.
/// The demo's own people do it with the same use cases as anybody, once.
/// </summary>
public sealed class SeedTogether(
    IDbContextFactory<ConsoleDb> dbs, FindActor findActor, LogJointCase logJointCase, AdvanceCase advanceCase, Calendars calendars, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        // Nothing can be promised into a year whose calendar nobody has entered.
        if (!(await calendars.CurrentAsync(ct)).Nation.IsMaintained(clock.Today().AddDays(14).Year)) return;
        if (await dbs.ReadAsync(db => db.JointMatters.AnyAsync(ct), ct)) return;
        if (await ActorAsync("city-clerk", ct) is not { } clerk || await ActorAsync("city-approver", ct) is not { } approver) return;

        await OpenRestaurantAsync(clerk, approver, ct);
    }

    private async Task OpenRestaurantAsync(Actor clerk, Actor approver, CancellationToken ct)
    {
        var random = new Random(20181101);
        var logged = await logJointCase.RunAsync(new()
        {
            Theme = "CY01", Parts = ["QT33001000"],
            Application = new LogCase.Input
            {
                Applicant = "羊惠芳", Number = People.IdentityNumber(random, clerk.Unit.Code), Phone = People.Phone(random), Address = "东方市八所镇解放路东湖海鲜馆",
                Materials =
                [
                    "登记申请书", "居民身份证", "住所（经营场所）使用证明", "食品经营许可申请书", "经营场所平面布局和操作流程图", "食品安全管理制度目录",
                    "招牌设置申请表", "招牌设计效果图",
                ],
            },
        }, clerk, ct);

        // The business licence is granted the same day; the other two parts are open since.
        var (licence, version) = (logged.Cases[0], 1);
        foreach (var action in new[] { CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant })
            version = await advanceCase.RunAsync(new()
            {
                Number = licence, Version = version, Action = action, CertificateNumber = action is CaseAction.Grant ? $"琼{licence.Replace("-", "", StringComparison.Ordinal)}" : null,
            }, approver, ct);
    }

    private async Task<Actor?> ActorAsync(string userName, CancellationToken ct) =>
        await dbs.ReadAsync(db => db.Accounts.Where(account => account.UserName == userName).Select(account => (Guid?)account.Id).SingleOrDefaultAsync(ct), ct) is { } id
            ? await findActor.RunAsync(id, null, ct)
            : null;
}
