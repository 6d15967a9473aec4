using System.Data.Common;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovConsole.Copies;

/// <summary>One table of the model on both sides. Its key comes first among its columns, and it is read in the order of its key.</summary>
internal sealed class CopyTable
{
    private CopyTable(ITable source, ITable target)
    {
        var keys = target.PrimaryKey?.Columns.Select(column => column.Name).ToList() ?? throw new NotSupportedException($"{target.Name} has no key.");
        var columns = source.Columns.ToDictionary(column => column.Name);
        (Name, Keys) = (target.Name, keys.Count);
        Columns = [.. target.Columns.OrderBy(column => keys.IndexOf(column.Name) is var at and >= 0 ? at : keys.Count).Select(column => CopyColumn.Of(columns[column.Name], column))];
        Counter = Keys == 1 && Columns[0] is { } only && target.FindColumn(only.Name)!.PropertyMappings.Any(mapping =>
            mapping.Property is { ValueGenerated: ValueGenerated.OnAdd } key && (key.ClrType == typeof(int) || key.ClrType == typeof(long))) ? only.Name : null;
    }

    public string Name { get; }

    public IReadOnlyList<CopyColumn> Columns { get; }

    /// <summary>How many of the columns are the key.</summary>
    public int Keys { get; }

    /// <summary>The key that the database counts up, if it does.</summary>
    public string? Counter { get; }

    public string Quoted => $"\"{Name}\"";

    public string Import => $"COPY {Quoted} ({Listed(Columns)}) FROM STDIN (FORMAT BINARY)";

    /// <summary>Every row that comes after a key, whose parts are parameters.</summary>
    public string Source(bool after) => Select + (after ? $" WHERE ({Listed(Columns.Take(Keys))}) > ({string.Join(", ", Enumerable.Range(0, Keys).Select(i => $"$k{i}"))})" : "") +
        $" ORDER BY {Listed(Columns.Take(Keys))}";

    public string Target => $"{Select} ORDER BY {string.Join(", ", Columns.Take(Keys).Select(key => $"\"{key.Name}\"{(key.IsText ? " COLLATE \"C\"" : "")}"))}";

    private string Select => $"SELECT {Listed(Columns)} FROM {Quoted}";

    /// <summary>The key of a row as the database itself keeps it.</summary>
    public IReadOnlyList<object> KeyOf(DbDataReader row) => [.. Enumerable.Range(0, Keys).Select(row.GetValue)];

    /// <summary>The key of a row for people.</summary>
    public string Show(DbDataReader row, bool isSource) => string.Join(", ", Columns.Take(Keys).Select((key, at) => key.Show(row, at, isSource)));

    public void Tell(DbDataReader row, bool isSource, RowBytes into)
    {
        into.Clear();
        for (var at = 0; at < Columns.Count; at++) Columns[at].Tell(row, at, isSource, into);
    }

    /// <summary>Every table that the product keeps.</summary>
    public static IReadOnlyList<CopyTable> All(ConsoleDb source, ConsoleDb target)
    {
        var tables = source.Model.GetRelationalModel().Tables.ToDictionary(table => table.Name);
        return [.. target.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).Select(table => new CopyTable(tables[table.Name], table))];
    }

    private static string Listed(IEnumerable<CopyColumn> columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
}
