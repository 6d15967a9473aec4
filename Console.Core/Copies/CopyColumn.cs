using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace GovConsole.Copies;

/// <summary>One column on both sides: how a value of it is read, written and told as bytes.</summary>
internal abstract class CopyColumn(string name)
{
    public string Name { get; } = name;

    /// <summary>Text that a language would sort; both sides are asked for it character code by character code.</summary>
    public virtual bool IsText => false;

    public abstract void Copy(DbDataReader from, int at, NpgsqlBinaryImporter into);

    public abstract void Tell(DbDataReader from, int at, bool isSource, RowBytes into);

    public abstract string Show(DbDataReader from, int at, bool isSource);

    /// <exception cref="NotSupportedException">The two sides keep it in ways that nobody has taught this class.</exception>
    public static CopyColumn Of(IColumn source, IColumn target)
    {
        var (name, type) = (target.Name, target.StoreType.Split('(')[0]);
        if (type is not ("text[]" or "jsonb") && Kept(source) != Kept(target)) throw new NotSupportedException($"{target.Table.Name}.{name}: {Kept(source)} and {Kept(target)}");
        return type switch
        {
            "character varying" or "text" => new Column<string>(name, NpgsqlDbType.Text, Read<string>, (value, row) => row.Add(value)) { Text = true },
            "uuid" => new Column<Guid>(name, NpgsqlDbType.Uuid, Read<Guid>, (value, row) => row.Add(value)),
            "boolean" => new Column<bool>(name, NpgsqlDbType.Boolean, Read<bool>, (value, row) => row.Add(value ? 1 : 0)),
            "integer" => new Column<int>(name, NpgsqlDbType.Integer, Read<int>, (value, row) => row.Add(value)),
            "bigint" => new Column<long>(name, NpgsqlDbType.Bigint, Read<long>, (value, row) => row.Add(value)),
            "date" => new Column<DateOnly>(name, NpgsqlDbType.Date, Read<DateOnly>, (value, row) => row.Add(value.DayNumber)),
            "timestamp with time zone" => new Column<DateTime>(name, NpgsqlDbType.TimestampTz, Moment, (value, row) => row.Add(value.Ticks)),
            "jsonb" => new Column<string>(name, NpgsqlDbType.Jsonb, Read<string>, (value, row) => row.Add(Sorted(JsonNode.Parse(value))?.ToJsonString() ?? "null")),
            "text[]" => new Column<string[]>(name, NpgsqlDbType.Array | NpgsqlDbType.Text, List, (value, row) => row.Add(JsonSerializer.SerializeToUtf8Bytes(value))),
            _ => throw new NotSupportedException($"{target.Table.Name}.{name}: {target.StoreType}"),
        };
    }

    private static Type? Kept(IColumn column) =>
        column.PropertyMappings.Select(mapping => mapping.TypeMapping.Converter?.ProviderClrType ?? mapping.TypeMapping.ClrType).Select(type => Nullable.GetUnderlyingType(type) ?? type).FirstOrDefault();

    private static T Read<T>(DbDataReader from, int at, bool isSource) => from.GetFieldValue<T>(at);

    // PostgreSQL keeps microseconds, SQLite whatever was written.
    private static DateTime Moment(DbDataReader from, int at, bool isSource)
    {
        var ticks = from.GetDateTime(at).Ticks;
        return new(ticks - ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
    }

    private static string[] List(DbDataReader from, int at, bool isSource) =>
        isSource ? JsonSerializer.Deserialize<string[]>(from.GetString(at))! : from.GetFieldValue<string[]>(at);

    // jsonb forgets in which order its names came.
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject one => new JsonObject(one.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => KeyValuePair.Create(part.Key, Sorted(part.Value)))),
        JsonArray many => new JsonArray([.. many.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private sealed class Column<T>(string name, NpgsqlDbType type, Func<DbDataReader, int, bool, T> read, Action<T, RowBytes> tell) : CopyColumn(name)
    {
        public bool Text { private get; init; }

        public override bool IsText => Text;

        public override void Copy(DbDataReader from, int at, NpgsqlBinaryImporter into)
        {
            if (from.IsDBNull(at)) into.WriteNull();
            else into.Write(read(from, at, true), type);
        }

        public override void Tell(DbDataReader from, int at, bool isSource, RowBytes into)
        {
            if (from.IsDBNull(at)) into.AddNull();
            else tell(read(from, at, isSource), into);
        }

        public override string Show(DbDataReader from, int at, bool isSource) => Convert.ToString(read(from, at, isSource), CultureInfo.InvariantCulture)!;
    }
}
