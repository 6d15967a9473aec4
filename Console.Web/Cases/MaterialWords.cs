using GovConsole.Items;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases;

/// <summary>How many of a material are asked for, and who issues it.</summary>
internal static class MaterialWords
{
    public static string Asked(this IStringLocalizer text, ItemMaterial? material) => material is null ? "" : string.Join(" · ", new[]
    {
        material.Originals > 0 ? text["Material.Originals", material.Originals].Value : null,
        material.Copies > 0 ? text["Material.Copies", material.Copies].Value : null,
        material.Source,
    }.Where(word => word is { Length: > 0 }));
}
