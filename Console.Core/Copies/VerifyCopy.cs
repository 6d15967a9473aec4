using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using GovConsole.Kernel;

namespace GovConsole.Copies;

/// <summary>Reads every table of both sides whole and says where they differ. Of the target it reads what stood there at one moment.</summary>
public static class VerifyCopy
{
    /// <exception cref="RuleException">One of the two is of another release, or the file is being written to.</exception>
    public static async Task<IReadOnlyList<TableCheck>> RunAsync(string from, string into, CancellationToken ct)
    {
        await using var source = await SourceFile.HoldAsync(from, ct);
        await using var target = await TargetDatabase.OpenAsync(into, ct);
        await using var model = CopyDatabase.Model(from);
        CopyDatabase.DemandSame("Copy.SourceOtherRelease", Schema.Of(model), await source.SchemaAsync(ct));
        CopyDatabase.DemandSame("Copy.TargetOtherRelease", Schema.Of(target.Db), await target.SchemaAsync(ct));
        return await CompareAsync(CopyTable.All(model, target.Db), source, target, ct);
    }

    internal static async Task<IReadOnlyList<TableCheck>> CompareAsync(IEnumerable<CopyTable> tables, SourceFile source, TargetDatabase target, CancellationToken ct)
    {
        await using var moment = await target.BeginAsync(IsolationLevel.RepeatableRead, ct);
        var checks = new List<TableCheck>();
        foreach (var table in tables)
        {
            using Rows here = new(table, await source.ReadAsync(table, null, ct), isSource: true), there = new(table, await target.ReadAsync(table, ct), isSource: false);
            checks.Add(Compare(table, here, there, ct));
        }

        return checks;
    }

    private static TableCheck Compare(CopyTable table, Rows here, Rows there, CancellationToken ct)
    {
        var (first, differences) = ((Difference?)null, 0L);
        here.Next();
        there.Next();
        while (!here.Ended || !there.Ended)
        {
            ct.ThrowIfCancellationRequested();
            var order = here.Ended ? 1 : there.Ended ? -1 : here.Row.CompareTo(there.Row, table.Keys);
            if (order < 0) Found(Fault.Missing, here);
            else if (order > 0) Found(Fault.Extra, there);
            else if (!here.Row.All.SequenceEqual(there.Row.All)) Found(Fault.Changed, here);
            if (order <= 0) here.Next();
            if (order >= 0) there.Next();
        }

        return new(table.Name, here.Side, there.Side, first, differences);

        void Found(Fault fault, Rows at)
        {
            differences++;
            first ??= new(fault, at.Key, fault is Fault.Changed
                ? [.. Enumerable.Range(0, table.Columns.Count).Where(i => !here.Row[i].SequenceEqual(there.Row[i])).Select(i => table.Columns[i].Name)] : []);
        }
    }

    private sealed class Rows(CopyTable table, DbDataReader reader, bool isSource) : IDisposable
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long count;

        public RowBytes Row { get; } = new();

        public bool Ended { get; private set; }

        public string Key => table.Show(reader, isSource);

        public Side Side => new(count, Convert.ToHexStringLower(hash.GetCurrentHash()));

        public void Next()
        {
            Ended = !reader.Read();
            if (Ended) return;
            table.Tell(reader, isSource, Row);
            hash.AppendData(Row.All);
            count++;
        }

        public void Dispose()
        {
            reader.Dispose();
            hash.Dispose();
        }
    }
}
