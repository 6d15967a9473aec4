using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access;

/// <summary>Who did what, newest first: the whole record for the province's auditor, else the deeds of the actor's own unit. Paged by key.</summary>
public sealed class FindAuditEntries(IDbContextFactory<ConsoleDb> dbs)
{
    public const int PageSize = 50;

    public sealed record Filter(string? Text = null, DateOnly? From = null, DateOnly? To = null);

    /// <summary>One page: the newest lines, or those before the id of the last row shown.</summary>
    public Task<Slice<AuditEntry>> RunAsync(Filter filter, long? before, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAudit);
        return dbs.ReadAsync(async db =>
        {
            var found = Apply(filter, db.AuditEntries, actor);
            var page = before is { } id ? found.Where(x => x.Id < id) : found;
            return new Slice<AuditEntry>(await page.OrderByDescending(x => x.Id).Take(PageSize).ToListAsync(ct), await found.LongCountAsync(ct));
        }, ct);
    }

    private static IQueryable<AuditEntry> Apply(Filter filter, IQueryable<AuditEntry> entries, Actor actor)
    {
        // The province reads everything, also what nobody signed in did, such as a wrong password.
        var unit = actor.Unit;
        if (unit.Depth > 1) entries = entries.Where(x => x.Unit == unit);

        if (filter.From is { } from && from > DateOnly.MinValue) { var start = Beijing.StartOf(from); entries = entries.Where(x => x.At >= start); }
        if (filter.To is { } to && to < DateOnly.MaxValue) { var end = Beijing.StartOf(to.AddDays(1)); entries = entries.Where(x => x.At < end); }
        return string.IsNullOrWhiteSpace(filter.Text) ? entries : Named(entries, filter.Text.Trim());
    }

    private static IQueryable<AuditEntry> Named(IQueryable<AuditEntry> entries, string text) =>
        entries.Where(x => x.Who.Contains(text) || x.Subject.Contains(text));
}
