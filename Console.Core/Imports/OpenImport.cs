using System.Security.Cryptography;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Imports.Layouts;
using GovConsole.Imports.Uploads;
using GovConsole.Kernel;
using GovConsole.Tables;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>
/// Takes a ledger file in: recognises it, refuses by name what must not be read, finds sheet, headings and columns as far as they tell themselves
/// or somebody of the unit chose them before, and keeps it sealed.
/// </summary>
public sealed class OpenImport(IDbContextFactory<ConsoleDb> dbs, UploadStore uploads, TimeProvider clock)
{
    public sealed record Input(Guid Key, Stream Content, string FileName, string LateReason);

    /// <returns>The number of the import.</returns>
    /// <exception cref="RuleException">One of the <c>Table.*</c> rules.</exception>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ImportCases);
        if (await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) is { } before) return before;

        var content = await UploadStore.ReadAsync(input.Content, ct);
        var found = await Task.Run(() => Look(content), ct);
        var import = await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ImportCases, actor.Unit, ct);
            var (source, at) = (actor.Unit, clock.UtcNow());
            var opened = new Import
            {
                Number = await db.NextNumberAsync(CaseNumbers.ImportSeries(source.Code), Beijing.Day(at).Year, ct), IntakeKey = input.Key,
                FileName = Shown(input.FileName), FileBytes = content.Length, Source = source,
                Scope2 = source.At(2), Scope3 = source.At(3), Scope4 = source.At(4), Scope5 = source.At(5),
                CreatedById = actor.AccountId, CreatedBy = actor.Name, CreatedAt = at,
            };
            opened.Arrange(new()
            {
                SheetPlace = found.Sheet, HeaderRow = found.Layout?.HeaderRow ?? 0, UnitCode = source.Code, LateReason = input.LateReason,
                Columns = await db.ColumnsAsync(source.Code, found.Layout, ct),
            });
            // Stored inside, so that there is no row without its file; a file without its row is swept away.
            await uploads.KeepAsync(opened.Id, content, ct);
            db.Imports.Add(opened);
            db.AuditEntries.Add(actor.Did("Audit.ImportOpened", opened.Number, at, $"{opened.FileName}; {Convert.ToHexStringLower(SHA256.HashData(content))}"));
            return opened;
        }, ct);
        return import.Number;
    }

    // The first sheet in sight whose headings are known, else the first with anything in it.
    private static (int Sheet, LedgerLayout? Layout) Look(byte[] content)
    {
        using var file = TableFile.Open(new MemoryStream(content, writable: false), UploadStore.Limits);
        var sheets = file.Sheets.Where(sheet => !sheet.Hidden).Select(sheet => (sheet.Place, Rows: Top(file, sheet))).ToList();
        if (sheets.TrueForAll(sheet => sheet.Rows.Count == 0)) throw new RuleException("Import.NoRows", "File");
        var known = sheets.Select(sheet => (sheet.Place, Layout: LedgerLayout.Find(sheet.Rows))).FirstOrDefault(sheet => sheet.Layout is not null);
        return known.Layout is null ? (sheets.First(sheet => sheet.Rows.Count > 0).Place, null) : known;
    }

    internal static List<TableRow> Top(TableFile file, TableSheet sheet) => [.. file.Rows(sheet).TakeWhile(row => row.Number <= LedgerLayout.RowsLookedAt)];

    private static string Shown(string name)
    {
        var last = Plain.Words(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
        return last.Length is 0 ? "file" : last.Length <= Import.NameMaxLength ? last : last[^Import.NameMaxLength..];
    }

    private static Task<string?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) => db.Imports
        .Where(x => x.IntakeKey == input.Key && x.CreatedById == actor.AccountId).Select(x => x.Number).SingleOrDefaultAsync(ct);
}
