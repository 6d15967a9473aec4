using System.Diagnostics;
using System.Globalization;
using GovConsole.Benchmarks;
using GovConsole.Benchmarks.Batches;
using GovConsole.Benchmarks.Exports;
using GovConsole.Benchmarks.Imports;
using GovConsole.Benchmarks.Ledgers;
using GovConsole.Benchmarks.Reports;

// Each benchmark runs in a process of its own, so that its peak of memory is its own:
//   dotnet run -c Release --project Console.Tests/Benchmarks [-- read|judge|import|insert|batch|export|ledger|orders|pdf|writers [rows [file that the export keeps, or that the ledger is kept in]]]
var rows = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : (int?)null;
var benchmarks = new Dictionary<string, Func<Task<Figures>>>
{
    ["read"] = () => ImportBenchmarks.ReadAsync(rows ?? 100_000),
    ["judge"] = () => ImportBenchmarks.JudgeAsync(rows ?? 100_000),
    ["import"] = () => ImportBenchmarks.ImportAsync(rows ?? 100_000),
    ["insert"] = () => ImportBenchmarks.InsertAsync(rows ?? 100_000),
    ["export"] = () => ExportBenchmarks.RunAsync(rows ?? 100_000, args.ElementAtOrDefault(2)),
    ["ledger"] = () => LedgerBenchmarks.RunAsync(rows ?? 100_000, args.ElementAtOrDefault(2)),
    ["orders"] = () => OrderBenchmarks.RunAsync(rows ?? 100_000, args.ElementAtOrDefault(2)),
    ["pdf"] = () => PdfBenchmarks.RunAsync(rows ?? 1_000),
    ["writers"] = () => WriterBenchmarks.RunAsync(rows ?? 1_000),
    ["batch"] = () => BatchBenchmarks.RunAsync(rows ?? 300),
};

if (args.Length > 0)
{
    var figures = await benchmarks[args[0]]();
    using var self = Process.GetCurrentProcess();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{args[0],-7} {figures.Rows,7:N0} rows  {figures.Time.TotalSeconds,7:F1} s  {figures.Rows / figures.Time.TotalSeconds,9:N0} rows/s  peak {self.PeakWorkingSet64 >> 20,5:N0} MB  {figures.Note}"));
    return;
}

foreach (var name in benchmarks.Keys)
{
    using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [Environment.GetCommandLineArgs()[0], name] : [name]))!;
    await child.WaitForExitAsync();
}
