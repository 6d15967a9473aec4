using GovConsole.Copies;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Copies;

public sealed class RowBytesTests
{
    [Fact]
    public void Numbers_sort_as_numbers() => AssertSorted<long>([long.MinValue, -300, -1, 0, 1, 2, 255, 256, long.MaxValue], (row, value) => row.Add(value));

    [Fact]
    public void Text_sorts_code_by_code_as_both_databases_do() => AssertSorted<string>(["", "A", "AB", "B", "a", "é", "中", "中国", "\uFF01", "𠀀"], (row, value) => row.Add(value));

    [Fact]
    public void Keys_sort_as_they_are_written() => AssertSorted<Guid>(
        [.. Enumerable.Range(0, 32).Select(i => Guid.Parse("1".PadRight(i + 1, '0').PadLeft(32, '0')))], (row, value) => row.Add(value));

    [Fact]
    public void No_two_rows_give_the_same_bytes()
    {
        Action<RowBytes>[] rows =
        [
            row => row.AddNull(), row => row.Add(""), row => { row.Add("a"); row.Add("bc"); }, row => { row.Add("ab"); row.Add("c"); }, row => row.Add("abc"),
            row => { row.AddNull(); row.Add(""); }, row => { row.Add(""); row.AddNull(); }, row => row.Add(0), row => row.Add(Guid.Empty),
        ];

        Assert.Equal(rows.Length, rows.Select(fill => Convert.ToHexString(Row(fill).All)).Distinct().Count());
    }

    [Fact]
    public void Every_column_of_the_model_is_one_that_can_be_copied()
    {
        using var source = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().Sqlite("Data Source=:memory:").Options);
        using var target = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().Postgres("Host=localhost").Options);

        var tables = CopyTable.All(source, target);

        Assert.Equal(Schema.Of(target).Columns.Order(), tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).Order());
        Assert.Equal([], Schema.Of(source).Columns.Except(Schema.Of(target).Columns));
        Assert.Contains(tables, table => table is { Name: "audit_entries", Counter: "Id", Keys: 1 });
    }

    private static void AssertSorted<T>(IReadOnlyList<T> values, Action<RowBytes, T> add)
    {
        foreach (var (i, a) in values.Index())
            foreach (var (j, b) in values.Index())
                Assert.Equal(i.CompareTo(j), Math.Sign(Row(row => add(row, a)).CompareTo(Row(row => add(row, b)), 1)));
    }

    private static RowBytes Row(Action<RowBytes> fill)
    {
        var row = new RowBytes();
        fill(row);
        return row;
    }
}
