using GovConsole.AgentPoints;
using GovConsole.Assets;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;

namespace GovConsole.Demo.Points;

/// <summary>Makes up what one point after the other is equipped with and what became of it.</summary>
internal sealed class EquipmentLife(UnitTree tree, Almanac almanac, DateOnly today, Random random)
{
    private const string Dongfang = "469007";
    private const int DaysKept = 7;
    private static readonly string[] Computers = ["联想启天 M428", "联想启天 M450", "清华同方 超越 E500", "长城 世恒 TD120", "华为擎云 W515"];
    private static readonly string[] Telephones = ["步步高 HCD007", "TCL HCD868", "中诺 W520"];
    private static readonly string[] Printers = ["奔图 P3010D", "惠普 M126a", "联想 M7216"];
    private static readonly string[] Broken = ["无法开机", "开机后蓝屏", "不能连接政务外网", "硬盘异响，运行缓慢"];
    private static readonly string[] Mended = ["更换电源", "重装系统", "更换网线并重新配置", "更换硬盘，数据已恢复"];
    private static readonly string[] Workshops = ["镇便民服务中心信息员", "东方市电脑服务部", "运营商驻镇维护员"];

    private int serial;

    public List<Asset> Assets { get; } = [];
    public List<AssetChange> Changes { get; } = [];
    public List<Fault> Faults { get; } = [];
    public List<HeartbeatDay> Days { get; } = [];
    public List<TestCall> Calls { get; } = [];

    public void Equip(AgentPoint point, string? agent, IReadOnlyList<(Element Element, string? Note)> failed)
    {
        // The agent of the demo binds the own computer, so it stands there without a browser yet; otherwise all is well with it.
        var own = DemoAccounts.All.Any(demo => demo.UnitCode == point.Code);
        if (!own && point.Status is PointStatus.Preparing && Chance(0.6)) return;
        if (own || !Chance(0.01)) Compute(point, agent, own, failed.FirstOrDefault(one => one.Element is Element.Computer).Note);
        if (own || !Chance(0.02)) Add(point, AssetKind.Telephone, new(Number(point, "DH"), Pick(Telephones), null, null, point.Phone ?? "0898-10000000", Bought(point)));
        if (Chance(0.3)) Add(point, AssetKind.Printer, new(Number(point, "DY"), Pick(Printers), null, Network.None, null, Bought(point)));
        if (point.Status is not PointStatus.Operating) return;
        var dead = failed.Any(one => one.Element is Element.Telephone);
        var everybody = point.Path.At(2) == Dongfang;
        Call(point, Period.Month(today).From.AddMonths(-1), everybody ? 0.97 : 0.1, dead);
        Call(point, Period.Month(today).From, everybody ? 0.45 : 0.04, dead);
    }

    private void Compute(AgentPoint point, string? agent, bool own, string? failure)
    {
        if (!own && Chance(0.04))
        {
            var old = Add(point, AssetKind.Computer, Computer(point));
            old.Retire(today.AddDays(-random.Next(200, 900)), "使用满六年，主板老化，已报废");
            Changes.Add(Line(old, AssetDeed.Retired, Beijing.StartOf(old.RetiredOn!.Value).AddHours(10), point, old.RetiredReason));
        }

        var asset = Add(point, AssetKind.Computer, Computer(point));
        if (!own && point.Status is PointStatus.Operating) Hear(asset, point, agent, failure is not null || Chance(0.012));
        if (failure is not null) Break(asset, point, agent, failure, random.Next(2, 9), ended: false);
        else if (!own && Chance(0.006)) Break(asset, point, agent, Pick(Broken), random.Next(1, 6), ended: false);
        else if (own || Chance(0.03)) Break(asset, point, agent, Pick(Broken), random.Next(20, 60), ended: true);
    }

    private AssetTraits Computer(AgentPoint point) => new(
        Number(point, "DN"), Pick(Computers), $"02-00-5E-{random.Next(256):X2}-{random.Next(256):X2}-{random.Next(256):X2}",
        Chance(0.85) ? Network.GovernmentExtranet : Network.Internet, null, Bought(point));

    private void Hear(Asset asset, AgentPoint point, string? agent, bool silent)
    {
        var bound = Beijing.StartOf(asset.InUseSince.AddDays(3)).AddHours(9);
        asset.Bind(agent ?? "代办员", bound);
        Changes.Add(Line(asset, AssetDeed.Bound, bound, point));
        var calendar = almanac.In(point.Path);
        var days = point.Path.At(2) == Dongfang ? DaysKept : 1;
        for (var day = today.AddDays(silent ? -random.Next(9, 30) : Chance(0.7) ? 0 : -1); days > 0; day = day.AddDays(-1))
        {
            if (!calendar.IsMaintained(day.Year) || !calendar.IsWorkday(day)) continue;
            var (first, last) = (Beijing.StartOf(day).AddMinutes(490 + random.Next(30)), Beijing.StartOf(day).AddMinutes(530 + random.Next(60)));
            Days.Add(new() { AssetId = asset.Id, Day = day, FirstAt = first, LastAt = last, Beats = 2 + random.Next(5) });
            if (asset.LastHeardAt is null) asset.Heard(last);
            days--;
        }
    }

    private void Break(Asset asset, AgentPoint point, string? agent, string what, int ago, bool ended)
    {
        var found = today.AddDays(-ago);
        var reported = found.AddDays(Chance(0.75) ? 0 : Math.Min(ago, 4));
        var (staff, at) = (People.Staff(point.Path.ParentCode!, "inspector"), Beijing.StartOf(reported).AddHours(10));
        var calendar = almanac.In(point.Path);
        var fault = new Fault
        {
            AssetId = asset.Id, Code = asset.Code, FoundOn = found, ReportedOn = reported, ReportedAt = at, What = what, ById = staff.Id, By = agent ?? Keeper(point),
            WorkdaysToReport = calendar.IsMaintained(found.Year) && calendar.IsMaintained(reported.Year) ? calendar.CountWorkdays(found, reported) : 0,
        };
        if (ended) fault.End(FaultState.Repaired, reported.AddDays(random.Next(1, 6)), Pick(Workshops), Pick(Mended), Keeper(point), at.AddDays(6));
        Faults.Add(fault);
    }

    private void Call(AgentPoint point, DateOnly month, double likely, bool dead)
    {
        if (!Chance(likely) || month < point.OpenedOn) return;
        var on = month.AddDays(random.Next(today > month.AddMonths(1) ? 28 : today.Day));
        var result = dead || Chance(0.04) ? TestCallResult.Unanswered : Chance(0.015) ? TestCallResult.Engaged : Chance(0.01) ? TestCallResult.WrongNumber : TestCallResult.Answered;
        var caller = People.Staff(point.Path.ParentCode!, "inspector");
        Calls.Add(new()
        {
            Code = point.Code, On = on, Phone = point.Phone ?? "0898-10000000", Result = result, Seconds = result is TestCallResult.Answered ? 4 + random.Next(18) : 30 + random.Next(30),
            Note = result is TestCallResult.Unanswered ? "上午、下午各拨打一次，均无人接听" : null, RecordedAt = Beijing.StartOf(on).AddHours(15), ById = caller.Id, By = Keeper(point),
        });
    }

    private Asset Add(AgentPoint point, AssetKind kind, AssetTraits traits)
    {
        var county = tree.Nearest(point.Path, unit => unit.IsCity() || unit is UnitKind.District)!.Code;
        var asset = Asset.Of(point, county, kind, traits, traits.BoughtOn!.Value.AddDays(7));
        Assets.Add(asset);
        Changes.Add(Line(asset, AssetDeed.Added, Beijing.StartOf(asset.InUseSince).AddHours(9), point));
        return asset;
    }

    private AssetChange Line(Asset asset, AssetDeed deed, DateTime at, AgentPoint point, string? reason = null) => new()
    {
        AssetId = asset.Id, Deed = deed, Reason = reason, RecordedAt = at, ById = People.Staff(point.Path.ParentCode!, "inspector").Id, By = Keeper(point),
    };

    private string Keeper(AgentPoint point) => tree.Name(point.Path.ParentCode!) + People.Staff(point.Path.ParentCode!, "inspector").Name;

    // Bought with the point or some years later, never lately.
    private DateOnly Bought(AgentPoint point)
    {
        var latest = today.AddDays(-1_000).DayNumber - point.OpenedOn.DayNumber;
        return point.OpenedOn.AddDays(latest > 0 ? random.Next(latest) : 0);
    }

    private string Number(AgentPoint point, string kind) => $"{kind}-{point.Code[..6]}-{++serial:D5}";

    private bool Chance(double likely) => random.NextDouble() < likely;

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
