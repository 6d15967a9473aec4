using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Overview;

/// <summary>What is attached to a notice that the actor may see.</summary>
public sealed class FindNoticeFile(IDbContextFactory<ConsoleDb> dbs)
{
    /// <exception cref="RuleException"><c>Notice.Unknown</c> or <c>File.Unknown</c></exception>
    public Task<StoredFile> RunAsync(string number, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var notice = await db.NoticeAsync(number, actor, ct);
        return await db.Files.SingleOrDefaultAsync(x => x.Id == notice.FileId, ct) ?? throw new RuleException("File.Unknown");
    }, ct);
}
