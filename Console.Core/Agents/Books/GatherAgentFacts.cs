using GovConsole.AgentPoints;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Books;

/// <summary>The facts of a set of villages' agents in one go. It asks nobody for a permission: whoever calls it has demanded the scope.</summary>
public sealed class GatherAgentFacts(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    /// <summary>By village; one without a point is missing.</summary>
    public async Task<IReadOnlyDictionary<string, AgentFacts>> RunAsync(IReadOnlyCollection<string> villages, Period period, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var points = await db.AgentPoints.Where(x => villages.Contains(x.Code)).Select(x => new { x.Code, x.Path }).ToListAsync(ct);
            var codes = points.ConvertAll(point => point.Code);
            var books = await db.BooksAsync(codes, period, ct);
            var absent = (await db.FoundAbsences
                .Where(x => codes.Contains(x.Code) && x.Day >= period.From && x.Day <= period.To && x.WithdrawnReason == null)
                .GroupBy(x => new { x.Code, x.Level }).Select(same => new { same.Key.Code, same.Key.Level, Count = same.Count() }).ToListAsync(ct)).ToLookup(x => x.Code);
            var services = await db.ServicesAsync(db.AgentPoints.Where(x => codes.Contains(x.Code)), period.To, ct);
            var facts = points.ConvertAll(point => AgentFacts.Of(
                books[point.Code], period, clock.Today(), services.GetValueOrDefault(point.Code, Service.None), almanac.In(point.Path)));
            var signIns = await SignInsAsync(db, [.. facts.Select(one => one.Primary?.AccountId).OfType<Guid>().Distinct()], period, ct);
            return facts.ToDictionary(one => one.Code, one => one with
            {
                FoundAbsent = absent[one.Code].ToDictionary(x => x.Level, x => x.Count),
                LastSignIn = one.Primary?.AccountId is { } account && signIns[account].Any() ? signIns[account].Max() : null,
                SignInDays = one.Primary?.AccountId is { } id ? signIns[id].Count() : 0,
            });
        }, ct);
    }

    /// <summary>The Beijing days on which each account signed in, as the audit record has it.</summary>
    private static async Task<ILookup<Guid, DateOnly>> SignInsAsync(ConsoleDb db, List<Guid> accounts, Period period, CancellationToken ct)
    {
        var (from, to) = (Beijing.StartOf(period.From), Beijing.StartOf(period.To.AddDays(1)));
        var lines = accounts.Count == 0 ? [] : await db.AuditEntries
            .Where(x => x.Deed == "Audit.SignedIn" && x.At >= from && x.At < to && x.AccountId != null && accounts.Contains(x.AccountId.Value))
            .Select(x => new { Account = x.AccountId!.Value, x.At }).ToListAsync(ct);
        return lines.Select(line => (line.Account, Day: Beijing.Day(line.At))).Distinct().ToLookup(line => line.Account, line => line.Day);
    }
}
