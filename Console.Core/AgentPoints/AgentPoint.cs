using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.AgentPoints;

/// <summary>代办点: where a village's people hand in and fetch what the government has for them. A village has at most one.</summary>
public sealed class AgentPoint
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
    public DateOnly OpenedOn { get; private init; }
    public PointStatus Status { get; private set; }
    public string? StatusReason { get; private set; }
    /// <summary>The last day through which all six elements are met; null while one is not.</summary>
    public DateOnly? FullUntil { get; private set; }
    /// <summary>The day of the agent's latest case.</summary>
    public DateOnly? LastCaseOn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<PointElement> Elements => elements;

    /// <summary>A new point with six elements that nobody has checked.</summary>
    public static AgentPoint Open(Unit village, string address, string? phone, string hours, DateOnly on)
    {
        var (code, path) = (village.Code, village.Path);
        var point = new AgentPoint
        {
            Code = code, Kind = village.Kind, Path = path, Scope2 = path.At(2), Scope3 = path.At(3), Scope4 = path.At(4), Scope5 = path.At(5),
            Address = address, Phone = phone, Hours = hours, OpenedOn = on,
        };
        point.elements.AddRange(Enum.GetValues<Element>().Select(element => PointElement.Of(code, element)));
        return point;
    }

    public PointElement this[Element element] => elements.Single(one => one.Element == element);

    /// <exception cref="RuleException"><c>AgentPoint.StatusNotPossible</c></exception>
    public void Become(PointStatus status, string? reason)
    {
        if (!Status.Next().Contains(status)) throw new RuleException("AgentPoint.StatusNotPossible", nameof(Status), Status, status);
        (Status, StatusReason) = (status, reason);
        Version++;
    }

    public void Describe(string address, string? phone, string hours)
    {
        (Address, Phone, Hours) = (address, phone, hours);
        Version++;
    }

    /// <summary>Takes a line of the history into its element.</summary>
    public void Take(ElementCheck check)
    {
        this[check.Element].Take(check);
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
