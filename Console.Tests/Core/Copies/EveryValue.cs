using System.Collections;
using System.Globalization;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace GovConsole.Tests.Core.Copies;

/// <summary>Everything that the product itself reads from a database, entity by entity and property by property, as text.</summary>
internal static class EveryValue
{
    public static async Task<List<string>> OfAsync(ConsoleDb db, CancellationToken ct)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(type => !type.IsOwned()))
            foreach (var _ in await Set(db, type.ClrType).IgnoreAutoIncludes().ToListAsync(ct))
            {
            }

        return [.. db.ChangeTracker.Entries().Select(entry => $"{entry.Metadata.Name}: {string.Join("; ", Values(entry.Properties, entry.ComplexProperties))}").Order(StringComparer.Ordinal)];
    }

    private static IQueryable<object> Set(ConsoleDb db, Type type) =>
        (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type).Invoke(db, null)!;

    private static IEnumerable<string> Values(IEnumerable<PropertyEntry> properties, IEnumerable<ComplexPropertyEntry> complex) =>
        properties.Select(one => $"{one.Metadata.Name}={Text(one.CurrentValue is IEnumerable<string> list ? list : one.Metadata.GetTypeMapping().Converter?.ConvertToProvider(one.CurrentValue) ?? one.CurrentValue)}")
            .Concat(complex.SelectMany(one => Values(one.Properties, one.ComplexProperties), (one, value) => $"{one.Metadata.Name}.{value}"));

    private static string Text(object? value) => value switch
    {
        null => "–",
        // PostgreSQL keeps microseconds.
        DateTime moment => (moment.Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable many => string.Join('|', many.Cast<object?>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
