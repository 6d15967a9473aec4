using CsvHelper;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items;

/// <summary>
/// Enters the twelve village items and the two of the service centres from the files of Seed. An item that is there already
/// is left as it is: its days were a proposal, and somebody may have revised it.
/// </summary>
public sealed partial class SeedItems(IDbContextFactory<ConsoleDb> dbs)
{
    public static readonly DateOnly From = new(2017, 1, 1);

    [CsvRecord]
    internal sealed partial record ItemRow(
        string Code, string Name, string Type, string Handling, string Mode, int Statutory, int Promised, int SendUp, string DecidedAt,
        string Department, string OfferedAt, string Applicants, bool ZeroVisit, string OnlineDepth, bool ByCommitment, string Certificate, string Basis);

    [CsvRecord]
    internal sealed partial record MaterialRow(string Item, string Name, bool Required, int Originals, int Copies, string Source, bool Deferrable, bool Licence);

    [CsvRecord]
    internal sealed partial record StepRow(string Item, string Name, string Duty, int Days, string Elements);

    public Task RunAsync(CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var known = await db.Items.Select(x => x.Code).ToHashSetAsync(ct);
        db.Items.AddRange(All().Where(item => !known.Contains(item.Code)));
    }, ct);

    internal static IEnumerable<Item> All()
    {
        var materials = Read<MaterialRow>("materials").ToLookup(row => row.Item);
        var steps = Read<StepRow>("steps").ToLookup(row => row.Item);
        foreach (var row in Read<ItemRow>("items"))
        {
            var version = Version(row, materials[row.Code], steps[row.Code]);
            RuleException.ThrowIfAny(ItemRules.Check(row.Code, version));
            yield return Item.Of(row.Code, version);
        }
    }

    private static ItemVersion Version(ItemRow row, IEnumerable<MaterialRow> materials, IEnumerable<StepRow> steps) => new()
    {
        EffectiveFrom = From, Standing = ItemStanding.InForce, Name = row.Name, Basis = row.Basis, ZeroVisit = row.ZeroVisit,
        Type = Enum.Parse<ItemType>(row.Type), Handling = Enum.Parse<HandlingKind>(row.Handling), Mode = Enum.Parse<ServiceMode>(row.Mode),
        Statutory = TimeLimit.Workdays(row.Statutory), Promised = TimeLimit.Workdays(row.Promised), SendUpDays = row.SendUp,
        DecidedAt = Enum.Parse<DecisionLevel>(row.DecidedAt), DepartmentCode = OrNull(row.Department),
        OfferedAt = Enum.Parse<Offering>(row.OfferedAt), Applicants = Enum.Parse<ApplicantKinds>(row.Applicants),
        OnlineDepth = Enum.Parse<OnlineDepth>(row.OnlineDepth), ByCommitment = row.ByCommitment, Certificate = OrNull(row.Certificate),
        Materials = [.. materials.Select(material => new ItemMaterial
        {
            Name = material.Name, Required = material.Required, Originals = material.Originals, Copies = material.Copies, Source = material.Source,
            Deferrable = material.Deferrable, Licence = material.Licence,
        })],
        Steps = [.. steps.Select(step => new ItemStep
        {
            Name = step.Name, Duty = step.Duty, LimitDays = step.Days, Elements = [.. step.Elements.Split('；')],
        })],
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static List<T> Read<T>(string file)
    {
        using var csv = CsvReader.Create(
            typeof(SeedItems).Assembly.GetManifestResourceStream($"{typeof(SeedItems).Namespace}.Seed.{file}.csv")!);
        return [.. csv.GetRecords<T>()];
    }
}
