using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Imports.Layouts;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Tables;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Import> Imports => db.Set<Import>();
        public DbSet<ImportRow> ImportRows => db.Set<ImportRow>();
        public DbSet<RememberedLayout> RememberedLayouts => db.Set<RememberedLayout>();
    }

    /// <summary>The imports an actor may know of: those uploaded in the unit's subtree.</summary>
    public static IQueryable<Import> VisibleTo(this IQueryable<Import> imports, Actor actor)
    {
        actor.Demand(Permission.ImportCases);
        return imports.Under(actor.Unit);
    }

    /// <exception cref="RuleException"><c>Import.Unknown</c>, also outside the actor's scope.</exception>
    internal static async Task<Import> FindImportAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct) =>
        await db.Imports.VisibleTo(actor).SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Import.Unknown", null, number);

    /// <exception cref="RuleException"><c>Import.SheetUnknown</c></exception>
    internal static TableSheet SheetIn(this Import import, TableFile file) =>
        file.Sheets.FirstOrDefault(sheet => sheet.Place == import.SheetPlace) ?? throw new RuleException("Import.SheetUnknown");

    /// <summary>An import for writing, by somebody who may import where it was uploaded.</summary>
    internal static async Task<Import> HoldImportAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct)
    {
        var import = await db.FindImportAsync(number, actor, ct);
        await db.DemandAsync(actor, Permission.ImportCases, import.Source, ct);
        return import;
    }

    /// <summary>Its run was cancelled or given up before it had written anything.</summary>
    internal static async Task<bool> IsStalledAsync(this ConsoleDb db, Import import, CancellationToken ct) => import.State is ImportState.Running
        && !await db.Jobs.AnyAsync(job => job.Id == import.JobId && (job.State == JobState.Queued || job.State == JobState.Running), ct);
}
