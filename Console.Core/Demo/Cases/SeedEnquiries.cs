using GovConsole.Data;
using GovConsole.Enquiries;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>What people asked or complained of at the demo's township and city in the last weeks, most of it answered, one complaint too late. Once.</summary>
public sealed class SeedEnquiries(IDbContextFactory<ConsoleDb> dbs, DemoActors actors, LogEnquiry log, AnswerEnquiry answer, TimeProvider clock)
{
    // Days ago it came and, where it was answered, after how many days.
    private sealed record Line(string Account, EnquiryKind Kind, EnquiryWay Way, string Name, int Ago, int? After, string Text, string Reply = "");

    private static readonly Line[] Lines =
    [
        new("township-clerk", EnquiryKind.Question, EnquiryWay.Telephone, "符阿公", 26, 1, "高龄津贴换了银行卡，要到哪里改？", "可以在村代办点提交新卡复印件，由代办员报送，不用到镇里来。"),
        new("township-clerk", EnquiryKind.Question, EnquiryWay.Window, "吉女士", 19, 0, "外省户口能不能在本镇参加居民医保？", "持居住证可以在居住地参保，请带居住证和身份证到窗口或者代办点办理。"),
        new("city-clerk", EnquiryKind.Question, EnquiryWay.Web, "陈先生", 17, 2, "食品经营许可证变更负责人需要重新现场核查吗？", "只变更负责人的不再现场核查，网上提交变更申请即可。"),
        new("township-clerk", EnquiryKind.Complaint, EnquiryWay.Telephone, "王女士", 16, 12, "中午不到下班时间窗口就没有人了，白跑一趟。", "经核实当日窗口人员提前离岗，已批评教育并安排午间轮值，已电话致歉。"),
        new("city-clerk", EnquiryKind.Complaint, EnquiryWay.Letter, "林先生", 14, 4, "同一份材料在两个窗口各要求交一次。", "两个窗口已改为共用一份扫描件，您的申请不需要再补交。"),
        new("township-clerk", EnquiryKind.Question, EnquiryWay.Window, "苏大姐", 9, 1, "临时救助申请多久能有结果？", "承诺八个工作日内办结，可凭办件编号在网上查询进度。"),
        new("city-clerk", EnquiryKind.Question, EnquiryWay.Telephone, "黎先生", 3, 1, "企业设立登记能不能邮寄营业执照？", "可以，申请时选择邮寄送达并填写地址。"),
        new("township-clerk", EnquiryKind.Complaint, EnquiryWay.Telephone, "郑先生", 12, null, "代办点电话多次打不通，不知道材料报上去没有。"),
        new("township-clerk", EnquiryKind.Question, EnquiryWay.Telephone, "文阿姨", 1, null, "残疾人证到期换证是否需要本人到场？"),
        new("city-clerk", EnquiryKind.Complaint, EnquiryWay.Web, "周女士", 0, null, "网上查询显示已办结三天，一直没有收到证照。"),
    ];

    public async Task RunAsync(CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Enquiries.AnyAsync(ct), ct)) return;
        foreach (var (place, line) in Lines.Index())
        {
            if (await actors.FindAsync(line.Account, ct) is not { } clerk) return;
            var received = clock.Today().AddDays(-line.Ago);
            var number = await log.RunAsync(
                new() { Kind = line.Kind, Way = line.Way, Name = line.Name, Phone = $"1380000{7100 + place}", Text = line.Text, ReceivedOn = received }, clerk, ct);
            if (line.After is not null) await answer.RunAsync(number, line.Reply, clerk, ct);
            // As it happened then, not while the demo was made up.
            var morning = Beijing.StartOf(received).AddHours(8.75);
            var (logged, on) = (morning < clock.UtcNow() ? morning : clock.UtcNow(), line.After is { } days ? received.AddDays(days) : (DateOnly?)null);
            var answered = on is { } day ? Beijing.StartOf(day).AddHours(10.5) : (DateTime?)null;
            await dbs.WriteAsync(
                db => db.Enquiries.Where(x => x.Number == number).ExecuteUpdateAsync(
                    row => row.SetProperty(x => x.LoggedAt, logged).SetProperty(x => x.AnsweredOn, on).SetProperty(x => x.AnsweredAt, answered), ct),
                ct);
        }
    }
}
