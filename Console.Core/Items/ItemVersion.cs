using GovConsole.Workdays.Limits;

namespace GovConsole.Items;

/// <summary>What an item asks, promises and publishes from one day to another, both included.</summary>
public sealed class ItemVersion
{
    public const int NameMaxLength = 100;
    public const int BasisMaxLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ItemId { get; private init; }
    public int Number { get; private set; } = 1;
    public required DateOnly EffectiveFrom { get; init; }
    public DateOnly? EffectiveTo { get; private set; }
    public required ItemStanding Standing { get; init; }

    public required string Name { get; init; }
    public required ItemType Type { get; init; }
    public required HandlingKind Handling { get; init; }
    public required ServiceMode Mode { get; init; }
    public required TimeLimit Statutory { get; init; }
    public required TimeLimit Promised { get; init; }
    /// <summary>Working days within which a village agent sends the case up; 0 when nothing is sent.</summary>
    public int SendUpDays { get; init; }
    public required DecisionLevel DecidedAt { get; init; }
    /// <summary>The department beside the tree that decides, for items decided by a provincial department.</summary>
    public string? DepartmentCode { get; init; }
    /// <summary>Where the item can be applied for.</summary>
    public required Offering OfferedAt { get; init; }
    public required ApplicantKinds Applicants { get; init; }
    /// <summary>不见面: the whole way can be gone without a visit.</summary>
    public bool ZeroVisit { get; init; }
    /// <summary>网办深度: how far the way leads over the network.</summary>
    public OnlineDepth OnlineDepth { get; init; }
    /// <summary>告知承诺: the applicant promises to meet the conditions instead of proving it first.</summary>
    public bool ByCommitment { get; init; }
    /// <summary>The law or rule that it rests on.</summary>
    public required string Basis { get; init; }
    /// <summary>Name of the certificate that a grant issues; null when none is issued.</summary>
    public string? Certificate { get; init; }
    /// <summary>The fee in fen; 0 is free of charge.</summary>
    public long Fee { get; init; }

    public List<ItemMaterial> Materials { get; init; } = [];
    public List<ItemStep> Steps { get; init; } = [];

    public bool InForceOn(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is not { } end || day <= end);

    internal void EndOn(DateOnly day) => EffectiveTo = day;

    internal void Follow(int number) => Number = number + 1;
}

/// <summary>A material that the applicant hands in.</summary>
public sealed class ItemMaterial
{
    public required string Name { get; init; }
    public bool Required { get; init; } = true;
    public int Originals { get; init; }
    public int Copies { get; init; }
    /// <summary>可容缺: a case can be accepted without it, against a promise to bring it soon.</summary>
    public bool Deferrable { get; init; }
    /// <summary>电子证照: a certificate that the licence store can hold, so that the applicant need not bring it.</summary>
    public bool Licence { get; init; }
    /// <summary>Who issues it, so that the applicant knows where to get it.</summary>
    public string? Source { get; init; }
}

/// <summary>环节: one step of the way, who takes it and within how many working days.</summary>
public sealed class ItemStep
{
    public required string Name { get; init; }
    public required string Duty { get; init; }
    public int LimitDays { get; init; }
    /// <summary>要素: what is looked at in this step; published with it.</summary>
    public List<string> Elements { get; init; } = [];
}
