using System.Diagnostics;
using GovConsole.Copies;
using GovConsole.Kernel;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Copies;

/// <summary>
/// What is asked for on the command line instead of being served: <c>copy</c> and <c>verify</c> from a SQLite file, <c>recount</c> of the tallies. The target is the
/// database of the configuration.
/// </summary>
internal sealed class CopyCommand(IConfiguration configuration, IStringLocalizer<CopiesText> text, TextWriter to) : IProgress<CopyDatabase.Step>
{
    public const int Good = 0, Differs = 1, Refused = 2;

    private const int UnitsTold = 10;

    private readonly Dictionary<string, long> copied = [];

    public static bool IsAsked(string[] args) => args is ["copy" or "verify" or "recount", ..];

    public static Task<int> RunAsync(string[] args, IConfiguration configuration, TextWriter to, CancellationToken ct)
    {
        var services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        return new CopyCommand(configuration, services.GetRequiredService<IStringLocalizer<CopiesText>>(), to).RunAsync(args[0], ct);
    }

    /// <returns>What the process ends with: all is the same, something differs, or nothing was done.</returns>
    public async Task<int> RunAsync(string command, CancellationToken ct)
    {
        var (from, into) = (configuration["from"], configuration.GetConnectionString("Console"));
        if (from is null && command is not "recount") return Say(Refused, text["Copy.Usage"]);
        if (configuration["Database"] is not "postgres" || into is null) return Say(Refused, text["Copy.NoTarget"]);
        try
        {
            return command switch
            {
                "copy" => await CopyAsync(from!, into, ct),
                "verify" => Tell(await VerifyCopy.RunAsync(from!, into, ct)),
                _ => Tell(await RecountCopy.RunAsync(into, ct)),
            };
        }
        catch (RuleException refused)
        {
            return Say(Refused, string.Join(Environment.NewLine, refused.Broken.Select(rule => text[rule.Code, rule.Args].Value)));
        }
    }

    public void Report(CopyDatabase.Step value)
    {
        if (value.Table is null)
        {
            to.WriteLine(text["Copy.Restoring"]);
            return;
        }

        copied[value.Table] = value.Rows;
        if (value.Rows > 0) to.WriteLine($"{value.Table} {value.Rows:N0}{(value.Done ? "" : " …")}");
    }

    private async Task<int> CopyAsync(string from, string into, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        var checks = await new CopyDatabase().RunAsync(from, into, this, ct);
        to.WriteLine(text["Copy.Took", copied.Values.Sum(), Stopwatch.GetElapsedTime(started).TotalSeconds]);
        return Tell(checks);
    }

    private int Tell(IReadOnlyList<string> differing) => differing.Count == 0
        ? Say(Good, text["Copy.Recounted"]) : Say(Differs, text["Copy.Miscounted", differing.Count, string.Join(", ", differing.Take(UnitsTold))]);

    private int Tell(IReadOnlyList<TableCheck> checks)
    {
        var width = checks.Max(check => check.Table.Length);
        to.WriteLine($"{"".PadRight(width)} {"SQLite",14} {"PostgreSQL",14}     SHA-256");
        foreach (var check in checks)
        {
            to.WriteLine($"{check.Table.PadRight(width)} {check.Source.Rows,14:N0} {check.Target.Rows,14:N0}  {(check.Same ? "=" : "≠")}  {check.Source.Hash}");
            if (!check.Same) to.WriteLine($"{check.Target.Hash.PadLeft(width + 35 + check.Target.Hash.Length)}");
        }

        var wrong = checks.Where(check => !check.Same).ToList();
        foreach (var check in wrong)
            if (check.First is { } first)
                to.WriteLine(text[$"Copy.Fault.{first.Fault}", check.Table, first.Key, check.Differences, string.Join(", ", first.Columns)]);
        return wrong.Count == 0 ? Say(Good, text["Copy.AllSame", checks.Count, checks.Sum(check => check.Source.Rows)]) : Say(Differs, text["Copy.Differ", wrong.Count]);
    }

    private int Say(int code, string said)
    {
        to.WriteLine(said);
        return code;
    }
}
