using GovConsole.Items;

namespace GovConsole.Cases.Materials;

/// <summary>A material the item asks for, and whether, how and how trustworthy it came. What was asked stays as it was on the day of receipt.</summary>
public sealed class CaseMaterial
{
    private readonly List<MaterialFile> files = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public int Place { get; init; }
    public required string Name { get; init; }
    public required bool Required { get; init; }
    /// <summary>How many originals and copies the item asks for.</summary>
    public int Originals { get; init; }
    /// <inheritdoc cref="Originals"/>
    public int Copies { get; init; }
    /// <summary>可容缺: the case can be accepted without it, against a promise.</summary>
    public bool Deferrable { get; init; }
    /// <summary>The original must be seen before the decision, whatever was uploaded; not so for items that need no visit at all.</summary>
    public bool OriginalDue { get; init; }
    /// <summary>电子证照: the licence store could have it.</summary>
    public bool Licence { get; init; }

    public DateOnly? ReceivedOn { get; private set; }
    public string? ReceivedBy { get; private set; }
    public MaterialWay? Way { get; private set; }
    public int OriginalsReceived { get; private set; }
    public int CopiesReceived { get; private set; }
    public TrustLevel? Trust { get; private set; }
    /// <summary>核验人: who held it against the original.</summary>
    public string? CheckedBy { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    /// <summary>The day until which it was promised when the case was accepted without it; kept after it came.</summary>
    public DateOnly? DeferredUntil { get; private set; }

    public IReadOnlyList<MaterialFile> Files => files;
    public IEnumerable<MaterialFile> FilesKept => files.Where(file => file.RemovedAt is null);

    /// <summary>Fewer sheets than asked came over the counter.</summary>
    public bool IsShort => Way is MaterialWay.Window && (OriginalsReceived < Originals || CopiesReceived < Copies);

    public bool IsMissing => Required && (ReceivedOn is null || IsShort);

    /// <summary>Uploaded by the applicant, and nobody has seen the original yet.</summary>
    public bool AwaitsCheck => Required && OriginalDue && ReceivedOn is not null && Trust is TrustLevel.Uploaded;

    internal static CaseMaterial Of(Guid caseId, int place, ItemMaterial asked, bool zeroVisit) => new()
    {
        CaseId = caseId, Place = place, Name = asked.Name, Required = asked.Required, Originals = asked.Originals, Copies = asked.Copies,
        Deferrable = asked.Deferrable, OriginalDue = asked.Originals > 0 && !zeroVisit,
        Licence = asked.Licence,
    };

    /// <summary>It came as asked. What was complete already stays as it was.</summary>
    internal void Receive(DateOnly day, MaterialWay way, string by)
    {
        if (ReceivedOn is null || IsShort) Record(new(way, Originals, Copies, TrustRules.Of(way)), day, by);
    }

    /// <summary>Another copy came in the place of one that was found wanting.</summary>
    internal void Replace(DateOnly day, MaterialWay way, string by) => Record(new(way, Originals, Copies, TrustRules.Of(way)), day, by);

    internal void Record(MaterialReceipt receipt, DateOnly day, string by)
    {
        (ReceivedOn, ReceivedBy, Way, Trust) = (day, by, receipt.Way, receipt.Trust);
        (OriginalsReceived, CopiesReceived) = receipt.Way is MaterialWay.Window ? (receipt.Originals, receipt.Copies) : (0, 0);
        CheckedBy = receipt.Trust is TrustLevel.Verified ? by : null;
        CheckedOn = receipt.Trust is TrustLevel.Verified ? day : null;
    }

    internal void Check(DateOnly day, string by) => (Trust, CheckedBy, CheckedOn) = (TrustLevel.Verified, by, day);

    internal void Defer(DateOnly until) => DeferredUntil = until;

    internal void Attach(MaterialFile file) => files.Add(file);
}
