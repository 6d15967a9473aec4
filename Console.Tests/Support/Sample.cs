using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.Extensions.Time.Testing;

namespace GovConsole.Tests.Support;

/// <summary>Plausible things, so that a test mentions only what it is about. The day is Monday, 2026-03-09, ten in the morning in Beijing.</summary>
public static class Sample
{
    public static readonly DateOnly Monday = new(2026, 3, 9);
    public static readonly DateTime Now = Beijing.Utc(new(2026, 3, 9, 10, 0, 0));

    /// <summary>An identity number of nobody: the worked example of GB 11643.</summary>
    public const string IdentityNumber = "11010519491231002X";
    public const string Phone = "13800000000";

    public static readonly Unit Province = Unit.Of("46", null, "海南省", UnitKind.Province, "HNS");
    public static readonly Unit City = Unit.Of("469007", Province, "东方市", UnitKind.City, "DFS");
    public static readonly Unit OtherCity = Unit.Of("469002", Province, "琼海市", UnitKind.City, "QHS");
    public static readonly Unit Township = Unit.Of("469007100", City, "八所镇", UnitKind.Town, "BSZ");
    public static readonly Unit OtherTownship = Unit.Of("469007101", City, "东河镇", UnitKind.Town, "DHZ");
    public static readonly Unit Village = Unit.Of("469007100200", Township, "福久村民委员会", UnitKind.VillageCommittee, "FJCMWYH");
    public static readonly Unit OtherVillage = Unit.Of("469007100201", Township, "上名山村民委员会", UnitKind.VillageCommittee, "SMSCMWYH");
    public static readonly Unit Department = Unit.Of("46D22", Province, "海南省应急管理厅", UnitKind.Department, "HNSYJGLT");
    public static readonly Unit Park = Unit.Of("469007P01", City, "东方临港产业园", UnitKind.Park, "DFLGCYY");

    public static IReadOnlyList<Unit> Units =>
        [Province, City, OtherCity, Township, OtherTownship, Village, OtherVillage, Department, Park];

    public static UnitTree Tree => new(Units);

    public const string SealKey = "k1";
    public static readonly Seal Seal = new(new Dictionary<string, byte[]> { [SealKey] = Key(1) }, SealKey, Key(2));

    public static byte[] Key(byte filling) => [.. Enumerable.Repeat(filling, 32)];

    /// <summary>2024 to 2026 without holidays, so that a test counts weekdays in its head.</summary>
    public static readonly WorkdayCalendar Calendar = new([2024, 2025, 2026], []);

    public static FakeTimeProvider Clock(DateTime? utc = null) => new(new DateTimeOffset(utc ?? Now, TimeSpan.Zero));

    public static Actor Actor(Role role, Unit unit) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), $"{role}@{unit.Name}", role, unit.Path);

    public static ItemVersion Version(
        string name = "生育登记", HandlingKind handling = HandlingKind.Promised, int promised = 3, LimitUnit unit = LimitUnit.Workdays,
        int statutory = 20, DecisionLevel decidedAt = DecisionLevel.Township, string? department = null,
        Offering offered = Offering.Village | Offering.Township | Offering.City, ItemStanding standing = ItemStanding.InForce,
        string? certificate = null, ApplicantKinds applicants = ApplicantKinds.Both, bool zeroVisit = false, int sendUpDays = 0) => new()
        {
            EffectiveFrom = new(2017, 1, 1), Standing = standing, Name = name, Type = ItemType.PublicService, Handling = handling,
            Mode = ServiceMode.Proxy, Statutory = new(statutory, unit), Promised = new(promised, unit), DecidedAt = decidedAt,
            DepartmentCode = department, OfferedAt = offered, Applicants = applicants, Basis = "《海南省人口与计划生育条例》", Certificate = certificate,
            ZeroVisit = zeroVisit, SendUpDays = sendUpDays,
            Materials =
        [
            new() { Name = "居民身份证", Originals = 1, Copies = 1, Licence = true },
            new() { Name = "结婚证", Originals = 1, Licence = true },
            new() { Name = "委托书", Required = false },
        ],
            Steps = [new() { Name = "受理", Duty = "窗口人员", LimitDays = 1, Elements = ["材料是否齐全"] }],
        };

    private static int serial;

    public static Item Item(ItemVersion? version = null) =>
        GovConsole.Items.Item.Of($"T{Interlocked.Increment(ref serial):D9}", version ?? Version());

    public static readonly string[] Brought = ["居民身份证", "结婚证"];

    public static LogCase.Input Input(Item item, Unit? unit = null) => new()
    {
        ItemId = item.Id, UnitCode = (unit ?? Village).Code, Channel = unit is null or { Kind: UnitKind.VillageCommittee } ? Channel.VillageAgent : Channel.Window,
        Applicant = "符小妹", Number = IdentityNumber, Phone = Phone, Materials = Brought,
    };

    public static Intake Intake(LogCase.Input? input = null, ItemVersion? version = null, Unit? source = null, Unit? decider = null) => new(
        input ?? Input(Item()), version ?? Version(), (source ?? Village).Path, (decider ?? Township).Path, Routes.Level(source ?? Village), Now);

    public static Applicant Applicant(string name = "符小妹") => new()
    {
        Kind = ApplicantKind.Natural, Name = name, Document = DocumentKind.IdentityCard,
        NumberSealed = Seal.Close(IdentityNumber), NumberBlind = Seal.Blind(IdentityNumber), NumberMasked = Mask.Number(IdentityNumber),
        PhoneSealed = Seal.Close(Phone), PhoneBlind = Seal.Blind(Phone), PhoneMasked = Mask.Number(Phone),
    };

    /// <summary>A case received at the sample village, not stored anywhere.</summary>
    public static Case Case(LogCase.Input? input = null, ItemVersion? version = null) =>
        GovConsole.Cases.Case.Receive(Intake(input, version), CaseNumbers.Format(Village.Code, 2026, 1), Applicant(), Guid.CreateVersion7(), "代办员");

    /// <summary>Every item that is asked for where no region has spoken, found in order.</summary>
    public static Answers AllMet(Element element) => new(PassItems.Of(element)
        .Where(item => Standard.Default(item) is Asking.Required).ToDictionary(item => item, _ => Answer.Yes));
}
