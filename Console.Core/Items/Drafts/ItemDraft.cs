using GovConsole.Workdays.Limits;

namespace GovConsole.Items.Drafts;

/// <summary>A version as it is being written: what a form fills in before the rules have seen it.</summary>
public sealed record ItemDraft
{
    public DateOnly EffectiveFrom { get; set; }
    public ItemStanding Standing { get; set; }
    public string Name { get; set; } = "";
    public ItemType Type { get; set; } = ItemType.PublicService;
    public HandlingKind Handling { get; set; } = HandlingKind.Promised;
    public ServiceMode Mode { get; set; } = ServiceMode.Proxy;
    public int StatutoryDays { get; set; }
    public LimitUnit StatutoryUnit { get; set; }
    public int PromisedDays { get; set; }
    public LimitUnit PromisedUnit { get; set; }
    public int SendUpDays { get; set; }
    public DecisionLevel DecidedAt { get; set; } = DecisionLevel.Township;
    public string? DepartmentCode { get; set; }
    public Offering OfferedAt { get; set; }
    public ApplicantKinds Applicants { get; set; } = ApplicantKinds.Both;
    public bool ZeroVisit { get; set; }
    public OnlineDepth OnlineDepth { get; set; }
    public bool ByCommitment { get; set; }
    public string Basis { get; set; } = "";
    public string? Certificate { get; set; }
    /// <summary>In fen.</summary>
    public long Fee { get; set; }
    public List<MaterialDraft> Materials { get; set; } = [];
    public List<StepDraft> Steps { get; set; } = [];

    public static ItemDraft Of(ItemVersion version) => new()
    {
        EffectiveFrom = version.EffectiveFrom, Standing = version.Standing, Name = version.Name, Type = version.Type,
        Handling = version.Handling, Mode = version.Mode, StatutoryDays = version.Statutory.Days, StatutoryUnit = version.Statutory.Unit,
        PromisedDays = version.Promised.Days, PromisedUnit = version.Promised.Unit, SendUpDays = version.SendUpDays,
        DecidedAt = version.DecidedAt, DepartmentCode = version.DepartmentCode, OfferedAt = version.OfferedAt,
        Applicants = version.Applicants, ZeroVisit = version.ZeroVisit, OnlineDepth = version.OnlineDepth, ByCommitment = version.ByCommitment, Basis = version.Basis,
        Certificate = version.Certificate, Fee = version.Fee, Materials = [.. version.Materials.Select(MaterialDraft.Of)], Steps = [.. version.Steps.Select(StepDraft.Of)],
    };

    internal ItemVersion ToVersion() => new()
    {
        EffectiveFrom = EffectiveFrom, Standing = Standing, Name = Name.Trim(), Type = Type, Handling = Handling, Mode = Mode,
        Statutory = new(StatutoryDays, StatutoryUnit), Promised = new(PromisedDays, PromisedUnit), SendUpDays = SendUpDays,
        DecidedAt = DecidedAt, DepartmentCode = DecidedAt is DecisionLevel.Province ? OrNull(DepartmentCode) : null,
        OfferedAt = OfferedAt, Applicants = Applicants, ZeroVisit = ZeroVisit, OnlineDepth = OnlineDepth, ByCommitment = ByCommitment, Basis = Basis.Trim(),
        Certificate = OrNull(Certificate), Fee = Fee, Materials = [.. Materials.Select(material => material.ToMaterial())], Steps = [.. Steps.Select(step => step.ToStep())],
    };

    internal static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A class, since two empty rows of a form are two rows.</summary>
public sealed class MaterialDraft
{
    public string Name { get; set; } = "";
    public bool Required { get; set; } = true;
    public int Originals { get; set; }
    public int Copies { get; set; }
    public bool Deferrable { get; set; }
    public bool Licence { get; set; }
    public string? Source { get; set; }

    internal static MaterialDraft Of(ItemMaterial material) => new()
    {
        Name = material.Name, Required = material.Required, Originals = material.Originals, Copies = material.Copies, Deferrable = material.Deferrable,
        Licence = material.Licence, Source = material.Source,
    };

    internal ItemMaterial ToMaterial() => new()
    {
        Name = Name.Trim(), Required = Required, Originals = Originals, Copies = Copies, Deferrable = Deferrable, Licence = Licence, Source = ItemDraft.OrNull(Source),
    };
}

/// <inheritdoc cref="MaterialDraft"/>
public sealed class StepDraft
{
    private const char Separator = '；';

    public string Name { get; set; } = "";
    public string Duty { get; set; } = "";
    public int LimitDays { get; set; }
    /// <summary>What is looked at, one after another behind a semicolon, as one writes it.</summary>
    public string Elements { get; set; } = "";

    internal static StepDraft Of(ItemStep step) => new()
    {
        Name = step.Name, Duty = step.Duty, LimitDays = step.LimitDays, Elements = string.Join(Separator, step.Elements),
    };

    internal ItemStep ToStep() => new()
    {
        Name = Name.Trim(), Duty = Duty.Trim(), LimitDays = LimitDays,
        Elements = [.. Elements.Split([Separator, ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
    };
}
