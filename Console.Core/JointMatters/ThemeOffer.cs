using GovConsole.Items;

namespace GovConsole.JointMatters;

/// <summary>A theme as it can be applied for at a level on a day: its parts in the order in which they can be handled.</summary>
public sealed record ThemeOffer(JointTheme Theme, IReadOnlyList<ThemeOffer.Part> Parts)
{
    public sealed record Part(Guid ItemId, string Code, ItemVersion Version, IReadOnlyList<string> After, bool Optional);

    /// <summary>Null when a part that cannot be left out is not in force, or not offered at the level.</summary>
    public static ThemeOffer? Of(JointTheme theme, IEnumerable<Item> items, Offering level, DateOnly day)
    {
        var known = items.ToDictionary(item => item.Code);
        var parts = new List<Part>();
        foreach (var part in theme.Parts)
        {
            if (known.GetValueOrDefault(part.Item) is { } item && item.On(day) is { Standing: ItemStanding.InForce } version && version.OfferedAt.HasFlag(level))
                parts.Add(new(item.Id, item.Code, version, part.After, part.Optional));
            else if (!part.Optional) return null;
        }
        return new ThemeOffer(theme, parts).With([.. parts.Select(part => part.Code)]);
    }

    /// <summary>The same with only those of the optional parts that somebody wants.</summary>
    public ThemeOffer With(IReadOnlyCollection<string> wanted)
    {
        var kept = Parts.Where(part => !part.Optional || wanted.Contains(part.Code)).ToList();
        var codes = kept.ConvertAll(part => part.Code);
        kept = kept.ConvertAll(part => part with { After = [.. part.After.Where(codes.Contains)] });
        var spans = JointPlan.Of([.. kept.Select(part => new JointPlan.Step(part.Code, 1, part.After))]);
        return this with { Parts = [.. kept.OrderBy(part => spans[part.Code].From)] };
    }

    public IReadOnlyCollection<JointPlan.Step> Steps =>
        [.. Parts.Select(part => new JointPlan.Step(part.Code, part.Version.Promised.Days, part.After))];

    /// <summary>Working days promised for the whole.</summary>
    public int Limit => Theme.PromisedDays is { } promised ? Math.Min(promised, JointPlan.Days(Steps)) : JointPlan.Days(Steps);

    public ApplicantKinds Applicants => Parts.Aggregate(ApplicantKinds.Both, (kinds, part) => kinds & part.Version.Applicants);

    public long Fee => Parts.Sum(part => part.Version.Fee);

    /// <summary>What is asked of the applicant: each material once, without the certificates that an earlier part issues for a later one.</summary>
    public IReadOnlyList<ItemMaterial> Materials =>
    [
        .. Parts.SelectMany(Asked).GroupBy(material => material.Name).Select(same => new ItemMaterial
        {
            Name = same.Key, Required = same.Any(material => material.Required), Source = same.First().Source,
            Originals = same.Max(material => material.Originals), Copies = same.Max(material => material.Copies),
        }),
    ];

    public Savings Savings(int visits) => JointMatters.Savings.Of(
        [.. Parts.Select(part => new Savings.Part(part.Version.Promised.Days, [.. part.Version.Materials.Select(material => material.Name)]))],
        [.. Materials.Select(material => material.Name)], Limit, visits);

    /// <summary>What one part asks of the applicant.</summary>
    public IEnumerable<ItemMaterial> Asked(Part part)
    {
        var issued = Parts.Where(other => part.After.Contains(other.Code)).Select(other => other.Version.Certificate);
        return part.Version.Materials.Where(material => !issued.Contains(material.Name));
    }
}
