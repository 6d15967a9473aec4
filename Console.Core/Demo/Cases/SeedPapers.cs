using GovConsole.Cases;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Reports.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Demo.Cases;

/// <summary>The papers that a township's window gave out for the cases that it accepted and decides itself, so that the register has what a visitor can open.</summary>
public sealed class SeedPapers(IDbContextFactory<ConsoleDb> dbs, DemoActors actors, IssuePaper issuePaper)
{
    private const int Cases = 4;

    public async Task RunAsync(Uri site, IStringLocalizer text, CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.IssuedPapers.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("township-clerk", ct) is not { } clerk) return;

        var accepted = await dbs.ReadAsync(db => db.Cases
            .Where(one => one.DeciderCode == clerk.Unit.Code && one.AcceptedOn != null).OrderByDescending(one => one.ReceivedAt)
            .Select(one => one.Number).Take(Cases).ToListAsync(ct), ct);
        foreach (var number in accepted) await issuePaper.RunAsync(new(number, PaperKind.Acceptance, site), text, clerk, ct);
    }
}
