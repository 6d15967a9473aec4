using CsvHelper;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.JointMatters;

/// <summary>Enters the themes from the files of Seed. A theme that is there already is left as it is.</summary>
public sealed partial class SeedThemes(IDbContextFactory<ConsoleDb> dbs)
{
    [CsvRecord]
    internal sealed partial record ThemeRow(string Code, string Name, string Promised, string Purpose);

    [CsvRecord]
    internal sealed partial record PartRow(string Theme, string Item, string After, bool Optional);

    public Task RunAsync(CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var known = await db.JointThemes.Select(x => x.Code).ToHashSetAsync(ct);
        db.JointThemes.AddRange(All().Where(theme => !known.Contains(theme.Code)));
    }, ct);

    internal static IEnumerable<JointTheme> All()
    {
        var parts = Read<PartRow>("parts").ToLookup(row => row.Theme);
        return Read<ThemeRow>("themes").Select(row => new JointTheme
        {
            Code = row.Code, Name = row.Name, Purpose = row.Purpose,
            PromisedDays = row.Promised.Length == 0 ? null : int.Parse(row.Promised, System.Globalization.CultureInfo.InvariantCulture),
            Parts = [.. parts[row.Code].Select(part => new ThemePart
            {
                Item = part.Item, Optional = part.Optional, After = [.. part.After.Split('；', StringSplitOptions.RemoveEmptyEntries)],
            })],
        });
    }

    private static List<T> Read<T>(string file)
    {
        using var csv = CsvReader.Create(
            typeof(SeedThemes).Assembly.GetManifestResourceStream($"{typeof(SeedThemes).Namespace}.Seed.{file}.csv")!);
        return [.. csv.GetRecords<T>()];
    }
}
