using GovConsole.AgentPoints;
using GovConsole.Kernel;

namespace GovConsole.Assets;

/// <summary>A piece of equipment of a village's agent point: one line of the 设备台账.</summary>
public sealed class Asset
{
    public const int NumberMaxLength = 32;
    public const int TextMaxLength = 60;
    public const int ReasonMaxLength = 200;

    private Asset() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    /// <summary>The code of its village.</summary>
    public string Code { get; private init; } = "";
    /// <summary>The city, county or district within which its number is given once.</summary>
    public string County { get; private init; } = "";
    public AssetKind Kind { get; private init; }
    public string Number { get; private set; } = "";
    public string Model { get; private set; } = "";
    public string? Label { get; private set; }
    public Network? Network { get; private set; }
    public string? Phone { get; private set; }
    public DateOnly? BoughtOn { get; private set; }
    public DateOnly InUseSince { get; private init; }
    /// <summary>The first day on which it is no longer in use.</summary>
    public DateOnly? RetiredOn { get; private set; }
    public string? RetiredReason { get; private set; }
    /// <summary>What the cookie of the browser bound to this computer must name; null while none is.</summary>
    public Guid? Binding { get; private set; }
    public DateTime? BoundAt { get; private set; }
    public string? BoundBy { get; private set; }
    /// <summary>When its bound browser was last heard. Written by heartbeats, which leave the version alone.</summary>
    public DateTime? LastHeardAt { get; private set; }
    public DateOnly? LastHeardOn { get; private set; }
    public int Version { get; private set; }

    public bool IsInUse => RetiredOn is null;

    public AssetTraits Traits => new(Number, Model, Label, Network, Phone, BoughtOn);

    public static Asset Of(AgentPoint point, string county, AssetKind kind, AssetTraits traits, DateOnly inUseSince)
    {
        var asset = new Asset { Code = point.Code, County = county, Kind = kind, InUseSince = inUseSince };
        asset.Describe(traits);
        return asset;
    }

    public void Describe(AssetTraits traits)
    {
        (Number, Model, Label, Network, Phone, BoughtOn) = traits;
        Version++;
    }

    /// <summary>Ends its use. A browser that was bound to it is no longer heard.</summary>
    /// <exception cref="RuleException"><c>Asset.Retired</c> or <c>Asset.RetiredBeforeUse</c>.</exception>
    public void Retire(DateOnly on, string reason)
    {
        DemandInUse();
        if (on < InUseSince) throw new RuleException("Asset.RetiredBeforeUse", "On", InUseSince);
        (RetiredOn, RetiredReason, Binding) = (on, reason, null);
        Version++;
    }

    /// <summary>Binds one browser; one that was bound before no longer counts.</summary>
    /// <exception cref="RuleException"><c>Asset.Retired</c> or <c>Asset.NotAComputer</c>.</exception>
    public Guid Bind(string by, DateTime at)
    {
        DemandInUse();
        if (Kind is not AssetKind.Computer) throw new RuleException("Asset.NotAComputer");
        var binding = Guid.CreateVersion7();
        (Binding, BoundAt, BoundBy) = (binding, at, by);
        Version++;
        return binding;
    }

    /// <exception cref="RuleException"><c>Asset.NotBound</c></exception>
    public void Unbind()
    {
        if (Binding is null) throw new RuleException("Asset.NotBound");
        Binding = null;
        Version++;
    }

    /// <summary>What <see cref="Heartbeats.RecordHeartbeat"/> does in the database, for an asset that is not stored yet.</summary>
    public void Heard(DateTime at) => (LastHeardAt, LastHeardOn) = (at, Beijing.Day(at));

    /// <exception cref="RuleException"><c>Asset.Retired</c></exception>
    public void DemandInUse()
    {
        if (RetiredOn is { } on) throw new RuleException("Asset.Retired", null, Number, on);
    }
}
