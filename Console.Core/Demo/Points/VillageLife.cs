using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Demo.Points;

/// <summary>Makes up how one village after the other stands with its point.</summary>
internal sealed class VillageLife(
    UnitTree tree, Seal seal, IReadOnlyDictionary<string, Account> cast, IReadOnlyList<StandardLine> lines, RuleEdition edition, DateOnly today, Random random)
{
    private const string Dongfang = "469007";
    private static readonly string[] Hours = ["周一至周五 8:00–12:00，14:30–17:30", "周一至周六 8:00–12:00，15:00–18:00", "每天 8:30–11:30，15:00–17:30"];
    private static readonly string[] Posts = ["村“两委”委员", "村务专干", "专职代办员", "妇联主席兼代办员"];

    public List<AgentPoint> Points { get; } = [];
    public List<ElementCheck> Checks { get; } = [];
    public List<AgentTenure> Tenures { get; } = [];
    public List<StatusChange> Changes { get; } = [];

    public void Settle(Unit village, DateOnly? lastCase)
    {
        var healthy = cast.ContainsKey(village.Code);
        var complete = healthy || village.Path.At(2) == Dongfang;
        if (!complete && Chance(0.012)) return;

        var point = AgentPoint.Open(
            village, $"{village.Name}办公楼一层", $"0898-1{random.Next(10_000_000):D7}", Pick(Hours), new DateOnly(2017, 3, 1).AddDays(random.Next(900)));
        point.Describe(point.Address, point.Phone, point.Hours, 40 + random.Next(60));
        Points.Add(point);
        Change(point);
        var agentless = !healthy && Chance(complete ? 0.006 : 0.02);
        Appoint(village, point, agentless);
        Begin(point, healthy || (complete ? !Chance(0.006) : !Chance(0.015)), lastCase is not null);
        var troubled = !healthy && Chance(0.07) ? (Element)random.Next(6) : (Element?)null;
        foreach (var element in Enum.GetValues<Element>())
            Check(point, village, element, Found(point, element, agentless, troubled));
        if (lastCase is { } day) point.CaseLogged(day);
    }

    private void Appoint(Unit village, AgentPoint point, bool agentless)
    {
        var start = point.OpenedOn;
        // Who signs the village's cases is its agent, so both take the name from the same place.
        var name = cast.TryGetValue(village.Code, out var account) ? account.DisplayName : People.Staff(village.Code, "agent").Name;
        if (agentless || Chance(0.15))
        {
            var former = Tenure(point, agentless ? name : People.Name(random), null, start, start.Year);
            var left = agentless ? today.AddDays(-random.Next(5, 60)) : start.AddDays(200 + random.Next(1_500));
            former.End(left, random.Next(2) == 0 ? "换届离任，已办理移交" : "外出务工，已办理移交");
            start = left.AddDays(1);
        }

        if (!agentless) Tenure(point, name, account?.Id, start, today.Year - 1);
    }

    private AgentTenure Tenure(AgentPoint point, string name, Guid? account, DateOnly from, int trained)
    {
        var phone = People.Phone(random);
        var tenure = new AgentTenure
        {
            Code = point.Code, AccountId = account, Name = name, PhoneSealed = seal.Close(phone), PhoneMasked = Mask.Number(phone),
            Post = Pick(Posts), Training = $"{trained}年度代办业务培训合格", From = from, Primary = true,
        };
        Tenures.Add(tenure);
        return tenure;
    }

    private void Begin(AgentPoint point, bool operating, bool hasCases)
    {
        // Where cases were logged, the point has begun.
        if (!operating && !hasCases && Chance(0.5)) return;
        Change(point, PointStatus.Operating, null, point.OpenedOn.AddDays(14));
        if (!operating) Change(point, PointStatus.Suspended, "办公楼修缮，群众改到镇便民服务中心办理", today.AddDays(-20));
    }

    private void Change(AgentPoint point, PointStatus status, string? reason, DateOnly on)
    {
        point.Become(status, reason, on);
        Change(point);
    }

    private void Change(AgentPoint point)
    {
        var by = People.Staff(point.Path.ParentCode!, "inspector");
        Changes.Add(point.Changed(by.Id, tree.Name(point.Path.ParentCode!) + by.Name, Beijing.Utc(point.StatusSince.ToDateTime(new TimeOnly(9, 30)))));
    }

    private void Check(AgentPoint point, Unit village, Element element, Finding finding)
    {
        if (finding is Finding.Unchecked) return;

        var on = today.AddDays(-(finding is Finding.Expired ? random.Next(92, 140) : random.Next(1, 75)));
        var (by, evidence) = (People.Staff(village.ParentCode!, "inspector"), finding is Finding.Evidence);
        var (note, answers) = Findings.Of(element, finding, Standard.Of(lines, village.Path, on), random);
        var agent = Tenures.FindLast(tenure => tenure.Code == point.Code)!;
        var check = new ElementCheck
        {
            Code = point.Code, Element = element, On = on, RecordedAt = Beijing.Utc(on.ToDateTime(new TimeOnly(9 + random.Next(8), random.Next(60)))),
            State = finding switch
            {
                Finding.Failed => ElementState.Failed,
                Finding.Exempt => ElementState.Exempt,
                Finding.Evidence => ElementState.Pending,
                _ => ElementState.Passed,
            },
            Answers = answers, Edition = element is Element.Rules && on >= edition.From ? edition.Name : null,
            Source = evidence ? CheckSource.Evidence : CheckSource.Inspection, Note = note,
            ById = by.Id, By = evidence ? agent.Name : tree.Name(village.ParentCode!) + by.Name,
        };
        point.Take(check);
        Checks.Add(check);
    }

    private Finding Found(AgentPoint point, Element element, bool agentless, Element? troubled)
    {
        // A point in preparation has a room and nothing else yet.
        if (point.Status is PointStatus.Preparing) return element is Element.Place ? Finding.Passed : Finding.Unchecked;
        if (agentless && element is Element.Agent) return Finding.Failed;
        return element == troubled ? Trouble() : Finding.Passed;
    }

    private Finding Trouble() => random.Next(10) switch
    {
        < 3 => Finding.Expired,
        < 6 => Finding.Failed,
        6 => Finding.Unchecked,
        < 9 => Finding.Evidence,
        _ => Finding.Exempt,
    };

    private bool Chance(double likely) => random.NextDouble() < likely;

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
