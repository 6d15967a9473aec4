using System.Globalization;
using System.Text;
using GovConsole.Access;
using GovConsole.Batches;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Data;
using GovConsole.Imports;
using GovConsole.Items;
using GovConsole.JointMatters;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>
/// What several do together in the demo: a restaurant that is opened with one application, and a fuel company's stations in one batch.
/// The demo's own people do it with the same use cases as anybody, once.
/// </summary>
public sealed class SeedTogether(
    IDbContextFactory<ConsoleDb> dbs, DemoActors actors, LogJointCase logJointCase, AdvanceCase advanceCase, OpenBatch openBatch, StartBatch startBatch,
    OpenImport openImport, Calendars calendars, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        // Nothing can be promised into a year whose calendar nobody has entered.
        if (!(await calendars.CurrentAsync(ct)).Nation.IsMaintained(clock.Today().AddDays(14).Year)) return;
        if (await dbs.ReadAsync(db => db.JointMatters.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("city-clerk", ct) is not { } clerk || await actors.FindAsync("city-approver", ct) is not { } approver) return;

        await OpenRestaurantAsync(clerk, approver, ct);
        await RenewStationsAsync(clerk, ct);
        if (await actors.FindAsync("township-clerk", ct) is { } township) await UploadLedgerAsync(township, ct);
    }

    // A ledger of last year as people keep them, in which one number was mistyped; nobody has imported it yet.
    private async Task UploadLedgerAsync(Actor clerk, CancellationToken ct)
    {
        var (random, first) = (new Random(20180305), clock.Today().AddDays(-300));
        var rows = Enumerable.Range(1, 12).Select(place =>
        {
            var (number, received, closed) = (People.IdentityNumber(random, clerk.Unit.Code), first.AddDays(place * 3), first.AddDays(place * 3 + 7));
            if (place == 7) number = number[..17] + (number[17] is '0' ? '1' : '0');
            return string.Create(CultureInfo.InvariantCulture, $"{place},临时救助申请,{People.Name(random)},{number},{People.Phone(random)},{received:yyyy.M.d},{closed:yyyy年M月d日},办结");
        });
        var csv = $"八所镇临时救助台账,,,,,,,\n序号,事项名称,申请人,身份证号,联系电话,收件时间,办结时间,办理结果\n{string.Join('\n', rows)}\n";
        await openImport.RunAsync(new(Guid.CreateVersion7(), new MemoryStream(Encoding.UTF8.GetBytes(csv)), "八所镇临时救助台账.csv", "历史台账补录"), clerk, ct);
    }

    // Its cases are made by the job that it queues, as soon as the demo has started.
    private async Task RenewStationsAsync(Actor clerk, CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Items.SingleOrDefaultAsync(item => item.Code == "XK21001000", ct), ct) is not { } item || item.On(clock.Today()) is not { } version) return;

        var random = new Random(20190301);
        var rows = Enumerable.Range(1, 30).Select(place => new StationRow(
            place, $"第{place + 200}加油站", string.Create(CultureInfo.InvariantCulture, $"琼应急经字〔2023〕{place + 200:D4}"),
            clock.Today().AddMonths(4).AddDays(place).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            $"东方市八所镇滨海大道{place}号", People.Name(random), People.Phone(random)));
        var number = await openBatch.RunAsync(new()
        {
            Application = new()
            {
                ItemId = item.Id, Kind = ApplicantKind.Legal, Document = DocumentKind.CreditCode, Applicant = "东方海湾石油销售有限公司",
                Number = People.CreditCode(random), Phone = People.Phone(random), Contact = People.Name(random), InPerson = false, Channel = Channel.Online,
                Materials = [.. version.Materials.Where(material => material.Required).Select(material => material.Name)],
            },
            Rows = [.. rows],
        }, clerk, ct);
        await startBatch.RunAsync(number, clerk, ct);
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
}
