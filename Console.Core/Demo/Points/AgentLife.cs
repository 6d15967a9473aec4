using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Rotas;
using GovConsole.Agents.Trainings;
using GovConsole.Agents.Transfers;
using GovConsole.Cases;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Demo.Points;

/// <summary>Makes up how one village after the other keeps its agents: mostly in order, a few without a backup, untrained, away or not handed over.</summary>
internal sealed class AgentLife(DateOnly today, Almanac almanac, Random random)
{
    private static readonly string[] Weeks = ["AAAAAAAAAAAA", "AAAAAAAABBAA", "AABBAAAAAABB", "AAAAAAAA-A-A"];
    private static readonly string[] Courses = ["代办业务与系统操作培训", "政务服务事项与一次性告知培训", "村级代办员岗前培训"];
    private static readonly (LeaveKind Kind, string Reason)[] Reasons =
        [(LeaveKind.Personal, "家中办喜事"), (LeaveKind.Sick, "到县医院复查"), (LeaveKind.Annual, "年休假"), (LeaveKind.Training, "参加市里业务培训"), (LeaveKind.Official, "随镇里下队核查")];

    public List<AgentBackup> Backups { get; } = [];
    public List<AgentRota> Rotas { get; } = [];
    public List<AgentLeave> Leaves { get; } = [];
    public List<FoundAbsence> Absences { get; } = [];
    public List<AgentTraining> Trainings { get; } = [];
    public List<AgentHandover> Handovers { get; } = [];
    public List<NumberSeries> Numbers { get; } = [];

    // The neighbour serves another village of the township now; in a healthy village nothing is to be found wanting.
    public void Settle(AgentPoint point, IReadOnlyList<AgentTenure> tenures, AgentTenure? neighbour, bool healthy)
    {
        var by = People.Staff(point.Path.ParentCode!, "inspector").Name;
        foreach (var former in tenures.Where(tenure => tenure is { Primary: true, IsOpen: false }))
            if (healthy || !Chance(0.05)) HandOver(point, former, tenures.FirstOrDefault(tenure => tenure.From > former.To), by);
        if (tenures.FirstOrDefault(tenure => tenure is { Primary: true, IsOpen: true }) is not { } agent) return;

        var standIn = neighbour is not null && (healthy || !Chance(0.08)) ? neighbour : null;
        if (standIn is not null)
            Backups.Add(new() { Code = point.Code, PrincipalId = agent.Id, StandInId = standIn.Id, From = Later(agent.From, Later(standIn.From, today.AddDays(-300))) });
        Rotas.Add(new()
        {
            Code = point.Code, From = today.AddDays(-60 - random.Next(30)), SetAt = Beijing.StartOf(today.AddDays(-90)).AddHours(2), By = agent.Name,
            Week = WeekPattern.Read(standIn is null ? Weeks[0] : Weeks[healthy ? 1 : Pick(Weeks.Length, 0.97)]),
        });
        if (healthy || !Chance(0.07)) Train(point, agent, by);
        if (Chance(healthy ? 1 : 0.02)) Leave(point, agent, standIn, healthy ? 8 : -1);
        if (!healthy && Chance(0.008)) Find(point, agent, by);
    }

    private void HandOver(AgentPoint point, AgentTenure former, AgentTenure? successor, string by)
    {
        if (successor is null) return;
        var at = Beijing.Utc(former.To!.Value.AddDays(1).ToDateTime(new TimeOnly(9 + random.Next(7), random.Next(60))));
        var handover = new AgentHandover
        {
            Number = CaseNumbers.Format($"{point.Code}Y", Beijing.Day(at).Year, 1), Code = point.Code, FormerId = former.Id, SuccessorId = successor.Id,
            Former = former.Name, Successor = successor.Name, DrawnAt = at, DrawnBy = by,
        };
        handover.List(Thing(handover, 1, ThingKind.Asset, "台式电脑（含显示器）", 1, "能正常登录系统"));
        handover.List(Thing(handover, 2, ThingKind.Asset, "打印复印一体机", 1, null));
        handover.List(Thing(handover, 3, ThingKind.Paper, "代办登记簿", 2 + random.Next(3), "已归档至上月"));
        handover.List(Thing(handover, 4, ThingKind.Key, "代办点门钥匙", 2, null));
        handover.Sign(Side.Leaver, People.Staff(point.Code, "former").Id, former.Name, at.AddMinutes(20), null);
        handover.Sign(Side.Successor, People.Staff(point.Code, "agent").Id, successor.Name, at.AddMinutes(25), null);
        Handovers.Add(handover);
        Numbers.Add(new() { Unit = $"{point.Code}Y", Year = Beijing.Day(at).Year, Last = 1 });
    }

    private static HandoverThing Thing(AgentHandover handover, int place, ThingKind kind, string item, int count, string? note) =>
        new() { HandoverId = handover.Id, Place = place, Kind = kind, Item = item, Count = count, Note = note };

    private void Train(AgentPoint point, AgentTenure agent, string by)
    {
        var day = Later(agent.From, today.AddDays(-20 - random.Next(200)));
        if (day > today) return;
        Trainings.Add(new()
        {
            Code = point.Code, TenureId = agent.Id, Course = Courses[random.Next(Courses.Length)], Day = day, Hours = 4 + 4 * random.Next(3), Passed = true,
            ValidUntil = day.AddYears(1), By = by,
        });
    }

    private void Leave(AgentPoint point, AgentTenure agent, AgentTenure? standIn, int from)
    {
        var (kind, reason) = Reasons[random.Next(Reasons.Length)];
        if (agent.From > today.AddDays(from)) return;
        Leaves.Add(new()
        {
            Code = point.Code, TenureId = agent.Id, Kind = kind, From = today.AddDays(from), To = today.AddDays(from + 1 + random.Next(3)), Reason = reason,
            StandInId = Chance(0.8) || from > 0 ? standIn?.Id : null, EnteredAt = Beijing.StartOf(today.AddDays(-2)).AddHours(3), By = agent.Name,
        });
    }

    private void Find(AgentPoint point, AgentTenure agent, string by)
    {
        var level = (CheckLevel)random.Next(1, 4);
        var day = today.AddDays(-random.Next(1, 60));
        var calendar = almanac.In(point.Path);
        if (agent.From > day || !calendar.IsMaintained(day.Year) || !calendar.IsWorkday(day)) return;
        Absences.Add(new()
        {
            Code = point.Code, TenureId = agent.Id, Level = level, Day = day, Hour = random.Next(2) == 0 ? 9 : 15,
            Inspector = level switch { CheckLevel.Township => "镇便民服务中心", CheckLevel.County => "区县政务服务局督查组", _ => "市政务服务管理局" },
            Note = "到点时门锁着，电话联系后到岗", RecordedAt = Beijing.Utc(day.ToDateTime(new TimeOnly(17, 20))), By = by,
        });
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private bool Chance(double likely) => random.NextDouble() < likely;

    // The last is rare.
    private int Pick(int count, double common) => random.NextDouble() < common ? random.Next(count - 1) : count - 1;
}
