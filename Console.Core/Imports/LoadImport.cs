using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Imports.Uploads;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Tables;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>One import: how its file begins, how it is arranged, and how far it is.</summary>
public sealed class LoadImport(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, UploadStore uploads, ImportProgress progress)
{
    private const int SampleRows = 3;

    /// <summary>A column: its letters, its heading, and what stands under it.</summary>
    public sealed record Column(int Place, string Letters, string Heading, IReadOnlyList<string> Samples);

    public sealed record View(Import Import, string Source)
    {
        public IReadOnlyList<TableSheet> Sheets { get; init; } = [];
        /// <summary>The first rows, to choose the headings among: the number of each and its first words.</summary>
        public IReadOnlyList<(int Number, string Words)> Top { get; init; } = [];
        public IReadOnlyList<Column> Columns { get; init; } = [];
        public IReadOnlyList<Unit> Units { get; init; } = [];
        public IReadOnlyList<(Guid Id, string Name)> Items { get; init; } = [];
        /// <summary>Its run was cancelled or given up; nothing was written, and it can be started again.</summary>
        public bool Stalled { get; init; }
        /// <summary>Rows written so far, as far as this process knows.</summary>
        public int Written { get; init; }
        /// <summary>What the file cannot be read for.</summary>
        public BrokenRule? Unreadable { get; init; }

        public bool IsOpen => Import.State is ImportState.Draft || Stalled;
    }

    /// <exception cref="RuleException"><c>Import.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var view = await dbs.ReadAsync(async db =>
        {
            var import = await db.FindImportAsync(number, actor, ct);
            var items = await db.Items.ToListAsync(ct);
            return new View(import, tree.FullName(import.Source))
            {
                Stalled = await db.IsStalledAsync(import, ct), Written = progress.Of(import.Id), Units = Choices(tree, import.Source),
                Items = [.. items.Select(item => (item.Id, item.Versions.MaxBy(version => version.Number)!.Name))],
            };
        }, ct);
        if (!view.IsOpen) return view;
        try
        {
            using var file = await uploads.OpenAsync(view.Import.Id, ct);
            return await Task.Run(() => Opened(view, file), ct);
        }
        catch (RuleException broken)
        {
            return view with { Unreadable = broken.Broken[0] };
        }
    }

    private static View Opened(View view, TableFile file)
    {
        var rows = OpenImport.Top(file, file.Sheets.First(sheet => sheet.Place == view.Import.SheetPlace));
        var header = rows.Find(row => row.Number == view.Import.HeaderRow);
        return view with
        {
            Sheets = file.Sheets,
            Top = [.. rows.Select(row => (row.Number, string.Join(" · ", row.Cells.Where(cell => cell is { IsEmpty: false, Covered: false }).Take(6).Select(cell => Sample(cell.Text)))))],
            Columns = header is null ? [] : Columns(header, [.. rows.Where(row => row.Number > header.Number).Take(SampleRows)]),
        };
    }

    private static List<Column> Columns(TableRow header, List<TableRow> below) =>
    [
        .. from place in Enumerable.Range(0, below.Append(header).Max(row => row.Cells.Count))
           let heading = header[place].Covered ? "" : Plain.Words(header[place].Text)
           let samples = below.Select(row => Sample(row[place].Text)).Where(text => text.Length > 0).Distinct().ToList()
           where heading.Length > 0 || samples.Count > 0
           select new Column(place, TableRow.Letters(place), heading, samples),
    ];

    // What looks like a personal number is shown as personal numbers are.
    private static string Sample(string text)
    {
        var plain = Plain.Words(text);
        var shown = Personal.Masked(plain);
        return shown.Length <= 24 ? shown : $"{shown[..24]}…";
    }

    // A subtree of thousands is no choice; there the file has to say where.
    private static List<Unit> Choices(UnitTree tree, UnitPath source) =>
        tree.Subtree(source.Code).Where(unit => unit.Kind is not UnitKind.Container).Take(400).ToList() is { Count: < 400 } all ? all : [tree.Get(source.Code)];
}
