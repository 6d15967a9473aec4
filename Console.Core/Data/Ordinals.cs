using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Data;

/// <summary>Text that is compared character code by character code, whatever language the database was set up for: then a beginning is a range of its index.</summary>
public static class Ordinals
{
    private const string Mark = "Console:Ordinal";

    public static PropertyBuilder<T> Ordinal<T>(this PropertyBuilder<T> text)
    {
        text.HasAnnotation(Mark, true);
        return text;
    }

    // SQLite compares so by itself.
    internal static void CollateOrdinals(this ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.FindAnnotation(Mark) is not null))
        {
            property.RemoveAnnotation(Mark);
            property.SetCollation("C");
        }
    }
}
