using GovConsole.Access;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Web.Reports.Exports;

internal static class WrittenExports
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A CSV of the whole ledger of somebody of the demo, asked for and written by the server itself.</summary>
    public static async Task<LedgerFile> WriteExportAsync(this Server server, string who)
    {
        await using var db = server.Db.CreateDbContext();
        var account = await db.Set<Account>().SingleAsync(x => x.UserName == who, Ct);
        var grant = await db.Set<Grant>().FirstAsync(x => x.AccountId == account.Id && x.RevokedAt == null, Ct);
        var actor = new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit);
        var id = await server.Get<AskLedgerFile>().RunAsync(new(new(), LedgerFormat.Csv, [LedgerColumn.Number, LedgerColumn.Applicant], "zh-Hans"), actor, Ct);
        for (var tries = 0; tries < 600; tries++)
        {
            if (await db.LedgerFiles.AsNoTracking().SingleAsync(x => x.Id == id, Ct) is { ReadyAt: not null } file) return file;
            await Task.Delay(100, Ct);
        }
        throw new TimeoutException("The file was not written.");
    }
}
