using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovConsole.Data;

/// <summary>
/// Writes many new rows of one entity through one prepared statement: several times the speed of change tracking.
/// The rows go in as they are; navigations to other tables are not followed and keys the database makes are left to it.
/// </summary>
public static class BulkInsert
{
    public static async Task BulkInsertAsync<T>(this ConsoleDb db, IEnumerable<T> rows, CancellationToken ct) where T : class
    {
        var columns = ColumnsOf(db, typeof(T), out var table);
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) " +
            $"VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        foreach (var (column, i) in columns.Select((column, i) => (column, i)))
            command.Parameters.Add(column.Mapping.CreateParameter(command, $"@p{i}", null, nullable: true));

        var prepared = false;
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++) command.Parameters[i].Value = columns[i].Read(row) ?? DBNull.Value;
            if (!prepared) await command.PrepareAsync(ct);
            prepared = true;
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static List<Column> ColumnsOf(ConsoleDb db, Type type, out string table)
    {
        var entity = db.Model.FindEntityType(type) ?? throw new ArgumentException($"{type} is not mapped.", nameof(type));
        table = $"\"{entity.GetTableName()}\"";

        var columns = new List<Column>();
        Collect(entity, row => row);
        return columns;

        void Collect(ITypeBase part, Func<object, object?> reach)
        {
            var store = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
            foreach (var property in part.GetProperties())
            {
                if (property.IsShadowProperty() || MadeByTheDatabase(property)) continue;
                var (getter, mapping) = (property.GetGetter(), property.GetRelationalTypeMapping());
                columns.Add(new(property.GetColumnName(store)!, mapping, row =>
                {
                    var value = reach(row) is { } holder ? getter.GetClrValue(holder) : null;
                    return value is not null && mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
                }));
            }

            foreach (var complex in part.GetComplexProperties())
                Collect(complex.ComplexType, row => reach(row) is { } holder ? complex.GetGetter().GetClrValue(holder) : null);
            if (part is IEntityType whole)
                foreach (var owned in whole.GetNavigations().Where(navigation => navigation is { ForeignKey.IsOwnership: true, IsOnDependent: false, IsCollection: false }))
                    Collect(owned.TargetEntityType, row => reach(row) is { } holder ? owned.GetGetter().GetClrValue(holder) : null);
        }
    }

    private static bool MadeByTheDatabase(IProperty property) =>
        property.ValueGenerated is ValueGenerated.OnAdd && property.IsPrimaryKey() && property.ClrType != typeof(Guid);

    private sealed record Column(string Name, RelationalTypeMapping Mapping, Func<object, object?> Read);
}
