using GovConsole.Cases;
using GovConsole.Cases.Materials;
using GovConsole.Workdays;

namespace GovConsole.Demo.Cases;

/// <summary>What is wanting in the demo's cases: told in one notice, or promised for later.</summary>
internal static class Shortfalls
{
    public static IReadOnlyList<DefectLine> Told(Case subject) =>
    [
        .. subject.MissingMaterials.Select(name => new DefectLine(name, "未提交", "请携原件到原窗口补交")),
        new(null, "申请表联系地址填写不全", "请补填到门牌号"),
    ];

    public static IReadOnlyList<int> Open(Case subject) => [.. subject.OpenDefects.Select(defect => defect.Place)];

    public static GapPromise Promised(Case subject, WorkdayCalendar calendar, DateOnly day) =>
        new(subject.Applicant.Contact ?? subject.Applicant.Name, MaterialRules.LastGapDay(calendar, day), "所缺材料按期补交，逾期未补交的，承担不予准予的后果。");

    public static IReadOnlyList<string> Promised(Case subject) => [.. subject.GapMaterials.Select(material => material.Name)];
}
