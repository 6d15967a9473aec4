using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.AgentPoints;

/// <summary>代办点: where a village's people hand in and fetch what the government has for them. A village has at most one.</summary>
public sealed class AgentPoint : IScoped
{
    public const int AddressMaxLength = 100;
    public const int HoursMaxLength = 60;
    public const int PhoneMaxLength = 20;

    private readonly List<PointElement> elements = [];

    private AgentPoint() { }

    /// <summary>The code of its village.</summary>
    public string Code { get; private init; } = "";
    public UnitKind Kind { get; private init; }
    public UnitPath Path { get; private init; } = null!;
    public string? Scope2 { get; private init; }
    public string? Scope3 { get; private init; }
    public string? Scope4 { get; private init; }
    public string? Scope5 { get; private init; }
    public string Address { get; private set; } = "";
    public string? Phone { get; private set; }
    public string Hours { get; private set; } = "";
    /// <summary>Square metres of the room; null while nobody has measured it.</summary>
    public int? Area { get; private set; }
    public GeoPlace? Place { get; private set; }
    public DateOnly OpenedOn { get; private init; }
    public PointStatus Status { get; private set; }
    public string? StatusReason { get; private set; }
    public DateOnly StatusSince { get; private set; }
    /// <summary>The last day through which all six elements are met; null while one is not.</summary>
    public DateOnly? FullUntil { get; private set; }
    /// <summary>The day of the agent's latest case.</summary>
    public DateOnly? LastCaseOn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<PointElement> Elements => elements;

    /// <summary>A new point with six elements that nobody has checked.</summary>
    public static AgentPoint Open(Unit village, string address, string? phone, string hours, DateOnly on, int? area = null, GeoPlace? place = null)
    {
        var (code, path) = (village.Code, village.Path);
        var point = new AgentPoint
        {
            Code = code, Kind = village.Kind, Path = path, Scope2 = path.At(2), Scope3 = path.At(3), Scope4 = path.At(4), Scope5 = path.At(5),
            Address = address, Phone = phone, Hours = hours, Area = area, Place = place, OpenedOn = on, StatusSince = on,
        };
        point.elements.AddRange(Enum.GetValues<Element>().Select(element => PointElement.Of(code, element)));
        return point;
    }

    public PointElement this[Element element] => elements.Single(one => one.Element == element);

    /// <exception cref="RuleException"><c>AgentPoint.StatusNotPossible</c>, or <c>AgentPoint.StatusBeforeLast</c> for a day before the last change.</exception>
    public void Become(PointStatus status, string? reason, DateOnly on)
    {
        if (!Status.Next().Contains(status)) throw new RuleException("AgentPoint.StatusNotPossible", nameof(Status), Status, status);
        if (on < StatusSince) throw new RuleException("AgentPoint.StatusBeforeLast", "On", StatusSince);
        (Status, StatusReason, StatusSince) = (status, reason, on);
        Version++;
    }

    /// <summary>The line of the history that says how the point stands now.</summary>
    public StatusChange Changed(Guid byId, string by, DateTime at) =>
        new() { Code = Code, Status = Status, On = StatusSince, Reason = StatusReason, RecordedAt = at, ById = byId, By = by };

    public void Describe(string address, string? phone, string hours, int? area = null, GeoPlace? place = null)
    {
        (Address, Phone, Hours, Area, Place) = (address, phone, hours, area, place);
        Version++;
    }

    /// <summary>Takes a line of the history into its element.</summary>
    public void Take(ElementCheck check)
    {
        this[check.Element].Take(check);
        Derive();
    }

    /// <summary>Another edition of the wall rules comes into force: what hangs there has to be looked at anew.</summary>
    public void RulesReplaced(DateOnly from)
    {
        this[Element.Rules].Replaced(from);
        Derive();
    }

    /// <summary>What <see cref="CaseEvidence"/> does in the database, for a point that is not stored yet.</summary>
    public void CaseLogged(DateOnly day)
    {
        if (day <= LastCaseOn) return;
        LastCaseOn = day;
        this[Element.Ledger].CaseLogged(day);
        Derive();
    }

    private void Derive() =>
        FullUntil = elements.TrueForAll(element => element.ValidUntil is not null) ? elements.Min(element => element.ValidUntil) : null;
}
