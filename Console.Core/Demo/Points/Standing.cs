using GovConsole.Access;
using GovConsole.AgentPoints.Standards;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Demo.Points;

/// <summary>What the demo's province and its city have laid down: the seven rules of this year, and rooms of forty square metres.</summary>
internal static class Standing
{
    private const string Dongfang = "469007";

    public static List<StandardLine> Lines(UnitTree tree, Account by, DateOnly today)
    {
        var from = new DateOnly(today.Year - 1, 3, 1);
        return
        [
            Line(PassItem.Area, Asking.Required, 40), Line(PassItem.Printer, Asking.Required, null),
        ];

        StandardLine Line(PassItem item, Asking asking, int? least) => new()
        {
            Unit = tree.Get(Dongfang).Path, Item = item, Asking = asking, Least = least, From = from, Basis = "村级代办点标准化建设方案",
            RecordedAt = Beijing.Utc(from.ToDateTime(new TimeOnly(10, 0))), ById = by.Id, By = by.DisplayName,
        };
    }

    public static RuleEdition Edition(UnitTree tree, Account by, DateOnly today)
    {
        var from = new DateOnly(today.Year - 1, 1, 1);
        return new()
        {
            Unit = tree.Root.Path, Name = $"{from.Year}年版", From = from, Note = "七项制度：首问负责、限时办结、一次性告知、服务承诺、AB岗、责任追究与投诉、档案（台账）管理",
            RecordedAt = Beijing.Utc(from.AddDays(-14).ToDateTime(new TimeOnly(10, 0))), ById = by.Id, By = by.DisplayName,
        };
    }
}
