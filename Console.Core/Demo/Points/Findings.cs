using GovConsole.AgentPoints;

namespace GovConsole.Demo.Points;

/// <summary>What an inspection of an element came to.</summary>
internal enum Finding { Passed, Failed, Expired, Unchecked, Evidence, Exempt }

/// <summary>What inspectors and agents write down.</summary>
internal static class Findings
{
    private static readonly string[] Seen = ["现场核查，符合要求", "季度巡查，符合要求", "镇便民服务中心巡查，符合要求"];

    public static string Note(Element element, Finding finding, Random random) => finding switch
    {
        Finding.Failed => Pick(Lacking(element), random),
        Finding.Exempt => "与镇便民服务中心合署办公，按规定免检",
        Finding.Evidence => "已按要求整改，请核查",
        _ => Pick(Seen, random),
    };

    private static string[] Lacking(Element element) => element switch
    {
        Element.Place => ["门口未悬挂统一标识牌", "办事流程和收费标准未公示"],
        Element.Agent => ["抽查时无人在岗，也未安排替岗"],
        Element.Computer => ["电脑无法开机，已报修", "网络中断三天以上，不能登录"],
        Element.Telephone => ["两次电话抽测无人接听", "服务电话未在门口公示"],
        Element.Rules => ["上墙制度为旧版，未更换", "一次性告知制度未上墙"],
        _ => ["有三笔纸质登记未录入系统", "上月台账未归档"],
    };

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
