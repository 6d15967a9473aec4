using System.Globalization;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Imports.Layouts;
using GovConsole.Imports.Rows;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Sheets;
using GovConsole.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Imports.Files;

/// <summary>
/// Writes a workbook of what becomes, or became, of every row of a file, row by row as it is read. Before the import it carries the file's own
/// cells and everything that is wrong with them; afterwards the case of each row. Personal numbers are masked.
/// </summary>
public sealed class ReportImport(IDbContextFactory<ConsoleDb> dbs, JudgeImport judgeImport, UnitTrees trees, TimeProvider clock)
{
    private const int MostColumns = 60;

    /// <summary>Which import, where to write it, and the reader's words for headings and for broken rules.</summary>
    public sealed record Input(string Number, Stream Output, IStringLocalizer Text, Func<BrokenRule, string> Word);

    /// <exception cref="RuleException"><c>Import.Unknown</c>, also outside the actor's scope; <c>Import.NotOpen</c> when its upload is gone and nothing was written.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var at = clock.UtcNow();
        var import = await dbs.WriteAsync(async db =>
        {
            var found = await db.HoldImportAsync(input.Number, actor, ct);
            db.AuditEntries.Add(actor.Did("Audit.ImportReported", found.Number, at, found.FileName));
            return found;
        }, ct);
        if (import.State is ImportState.Dropped) throw new RuleException("Import.NotOpen");
        if (import.State is ImportState.Done) await MadeAsync(import, input, actor, ct);
        else await JudgedAsync(import, input, actor, ct);
    }

    private async Task JudgedAsync(Import import, Input input, Actor actor, CancellationToken ct)
    {
        var text = input.Text;
        SheetStream? sheet = null;
        try
        {
            var (_, missing) = await judgeImport.EachAsync(import.Number, actor, async one =>
            {
                sheet ??= await BeginAsync(input,
                    [("Row", 7), ("Fate", 12), ("Case", 28), ("Told", 60)], Math.Min(one.Row.Cells.Count, MostColumns), ct);
                await sheet.AddAsync(
                [
                    one.Row.Number.ToString(CultureInfo.InvariantCulture), text[$"RowFate.{one.Fate}"], one.CaseNumber,
                    string.Join('\n', one.Broken.Concat(one.Doubts).Select(rule => $"{one.Place(rule, import.ColumnMap)} {input.Word(rule)}")),
                    .. one.Row.Cells.Take(MostColumns).Select((cell, column) => Shown(cell, column, import.ColumnMap)),
                ]);
            }, ct);
            RuleException.ThrowIfAny(missing);
            sheet ??= await BeginAsync(input, [("Row", 7), ("Fate", 12)], 0, ct);
        }
        finally
        {
            if (sheet is not null) await sheet.DisposeAsync();
        }
    }

    private async Task MadeAsync(Import import, Input input, Actor actor, CancellationToken ct)
    {
        var (text, tree) = (input.Text, await trees.GetAsync(ct));
        await using var sheet = await BeginAsync(input,
            [("Row", 7), ("Fate", 12), ("Case", 28), ("Applicant", 16), ("Identity", 22), ("Item", 30), ("Source", 30), ("Received", 18), ("Closed", 14), ("Status", 14)], 0, ct);
        await dbs.ReadAsync(async db =>
        {
            var cases = db.Cases.Under(actor.Unit);
            var names = await db.ItemVersions.ToDictionaryAsync(version => version.Id, version => version.Name, ct);
            var rows =
                from row in db.ImportRows
                where row.ImportId == import.Id
                join subject in cases on row.CaseNumber equals subject.Number into found
                from subject in found.DefaultIfEmpty()
                orderby row.Row
                select new { Row = row, Case = subject };
            await foreach (var one in rows.AsAsyncEnumerable().WithCancellation(ct))
            {
                var fate = one.Row.WasThere ? RowFate.There : one.Row.CaseNumber is null ? RowFate.Skipped : RowFate.New;
                string?[] told = one.Case is not { } subject ? [] :
                [
                    subject.Applicant.Name, subject.Applicant.NumberMasked, names[subject.ItemVersionId], tree.FullName(subject.Source),
                    $"{Beijing.Time(subject.ReceivedAt):yyyy-MM-dd HH:mm}", $"{subject.ClosedOn:yyyy-MM-dd}", text[$"CaseStatus.{subject.Status}"],
                ];
                await sheet.AddAsync([one.Row.Row.ToString(CultureInfo.InvariantCulture), text[$"RowFate.{fate}"], one.Row.CaseNumber, .. told]);
            }
            return true;
        }, ct);
    }

    private static Task<SheetStream> BeginAsync(Input input, (string Key, int Width)[] columns, int own, CancellationToken ct) => SheetStream.BeginAsync(
        input.Output, input.Text["Result.Sheet"], input.Text["Report.SheetFont"],
        [.. columns.Select(column => new SheetStream.Column(input.Text[$"Result.{column.Key}"], column.Width)), .. Enumerable.Range(0, own).Select(column => new SheetStream.Column(TableRow.Letters(column), 18))], ct);

    private static string Shown(Cell cell, int column, IReadOnlyDictionary<LedgerField, int> columns)
    {
        var personal = columns.Any(one => one.Value == column && one.Key is (LedgerField.Identity or LedgerField.Phone));
        return personal ? Mask.Number(Plain.Number(cell.Text)) : Personal.Masked(cell.Text);
    }
}
