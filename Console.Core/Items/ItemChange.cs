namespace GovConsole.Items;

/// <summary>One thing in which two versions differ: a field with its value before and after, or a material or step that came, went or changed.</summary>
public sealed record ItemChange(string Field, object? Before, object? After)
{
    public static IReadOnlyList<ItemChange> Between(ItemVersion before, ItemVersion after) =>
    [
        .. Fields(before).Zip(Fields(after))
            .Where(pair => !Equals(pair.First.Value, pair.Second.Value))
            .Select(pair => new ItemChange(pair.First.Field, pair.First.Value, pair.Second.Value)),
        .. Parts(nameof(after.Materials), before.Materials, after.Materials, material => material.Name, Text),
        .. Parts(nameof(after.Steps), before.Steps, after.Steps, step => step.Name, Text),
    ];

    private static (string Field, object? Value)[] Fields(ItemVersion version) =>
    [
        (nameof(version.Standing), version.Standing),
        (nameof(version.Name), version.Name),
        (nameof(version.Type), version.Type),
        (nameof(version.Handling), version.Handling),
        (nameof(version.Mode), version.Mode),
        (nameof(version.Statutory), version.Statutory),
        (nameof(version.Promised), version.Promised),
        (nameof(version.SendUpDays), version.SendUpDays),
        (nameof(version.DecidedAt), version.DecidedAt),
        (nameof(version.DepartmentCode), version.DepartmentCode),
        (nameof(version.OfferedAt), version.OfferedAt),
        (nameof(version.Applicants), version.Applicants),
        (nameof(version.ZeroVisit), version.ZeroVisit),
        (nameof(version.OnlineDepth), version.OnlineDepth),
        (nameof(version.ByCommitment), version.ByCommitment),
        (nameof(version.Certificate), version.Certificate),
        (nameof(version.Fee), version.Fee),
        (nameof(version.Basis), version.Basis),
    ];

    private static IEnumerable<ItemChange> Parts<T>(
        string field, IReadOnlyCollection<T> before, IReadOnlyCollection<T> after, Func<T, string> name, Func<T, string> text) where T : class =>
        from part in before.Concat(after).Select(name).Distinct()
        let old = before.FirstOrDefault(x => name(x) == part)
        let now = after.FirstOrDefault(x => name(x) == part)
        where (old is null ? null : text(old)) != (now is null ? null : text(now))
        select new ItemChange(field, old, now);

    private static string Text(ItemMaterial material) =>
        $"{material.Required}|{material.Originals}|{material.Copies}|{material.Deferrable}|{material.Licence}|{material.Source}";

    private static string Text(ItemStep step) => $"{step.Duty}|{step.LimitDays}|{string.Join('|', step.Elements)}";
}
