using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;

namespace GovConsole.Demo.Points;

/// <summary>What an inspection of an element came to.</summary>
internal enum Finding { Passed, Failed, Expired, Unchecked, Evidence, Exempt }

/// <summary>What inspectors and agents write down, and what they saw item by item.</summary>
internal static class Findings
{
    private static readonly string[] Seen = ["现场核查，符合要求", "季度巡查，符合要求", "镇便民服务中心巡查，符合要求"];

    public static (string Note, Answers Answers) Of(Element element, Finding finding, Standard standard, Random random)
    {
        switch (finding)
        {
            case Finding.Exempt:
                return ("与镇便民服务中心合署办公，按规定免检", Answers.None);
            case Finding.Evidence:
                return ("已按要求整改，请核查", Answers.None);
        }

        var found = standard.Required(element).ToDictionary(item => item, _ => Answer.Yes);
        if (finding is not Finding.Failed) return (Seen[random.Next(Seen.Length)], new(found));

        var lacking = Lacking(element);
        var (item, note) = lacking[random.Next(lacking.Length)];
        found[item] = Answer.No;
        return (note, new(found));
    }

    private static (PassItem Item, string Note)[] Lacking(Element element) => element switch
    {
        Element.Place => [(PassItem.Signboard, "门口未悬挂统一标识牌"), (PassItem.MattersPosted, "办事流程和收费标准未公示")],
        Element.Agent => [(PassItem.OnDuty, "抽查时无人在岗，也未安排替岗")],
        Element.Computer => [(PassItem.ComputerWorks, "电脑无法开机，已报修"), (PassItem.ReachesConsole, "网络中断三天以上，不能登录")],
        Element.Telephone => [(PassItem.Answered, "两次电话抽测无人接听"), (PassItem.NumberPosted, "服务电话未在门口公示")],
        Element.Rules => [(PassItem.CurrentVersion, "上墙制度为旧版，未更换"), (PassItem.SevenRules, "一次性告知制度未上墙")],
        _ => [(PassItem.EveryCase, "有三笔纸质登记未录入系统"), (PassItem.ArchivedMonthly, "上月台账未归档")],
    };
}
