using GovConsole.Access;
using GovConsole.Agents.Transfers;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Agents;

/// <summary>The list of a hand-over as a file. What it says was stored when it was drawn up and signed, so printed again it is the same bytes.</summary>
public sealed class PrintAgentHandover(IDbContextFactory<ConsoleDb> dbs, LoadAgentHandover load, IPdfWriter pdf, TimeProvider clock)
{
    public sealed record Print(string Number, byte[] Bytes);

    public async Task<Print> RunAsync(string code, Guid former, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var (view, handover) = await load.DrawnAsync(code, former, actor, ct);
        using var bytes = new MemoryStream();
        pdf.Write(new AgentHandoverPaper(text).Describe(view, handover), bytes);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadAgentPoints, view.Village.Path, ct);
            db.AuditEntries.Add(actor.Did("Audit.AgentHandoverPrinted", handover.Number, clock.UtcNow()));
        }, ct);
        return new(handover.Number, bytes.ToArray());
    }
}
