using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Handovers;
using GovConsole.Kernel;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Handovers;

/// <summary>
/// The list as a file. It is written once for each state, before and after the receiver signed, and kept under its hash: whoever prints it
/// again gets the same bytes, and bytes that were changed since are refused.
/// </summary>
public sealed class PrintHandover(IDbContextFactory<ConsoleDb> dbs, LoadHandover load, FileStore files, IPdfWriter pdf, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Handover.Unknown</c>, also outside the actor's scope; <c>Paper.Unknown</c> for a language it is not written in; <c>Paper.Changed</c>.</exception>
    public async Task<byte[]> RunAsync(string number, string language, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        if (!PaperLanguages.All.Contains(language)) throw new RuleException("Paper.Unknown", null, number);
        var view = await load.RunAsync(number, actor, ct);
        var hash = Kept(view.Handover, view.Handover.State, language) ?? await KeepAsync(view, language, text, actor, ct);
        var bytes = await files.ReadWholeAsync(hash, ct);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadCases, null, ct);
            db.AuditEntries.Add(actor.Did(bytes is null ? "Audit.PaperChanged" : "Audit.HandoverPrinted", number, clock.UtcNow()));
        }, ct);
        return bytes ?? throw new RuleException("Paper.Changed", null, number);
    }

    private async Task<string> KeepAsync(LoadHandover.View view, string language, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        Words.In(language, () => pdf.Write(new HandoverPaper(text).Describe(view), bytes));
        bytes.Position = 0;
        var file = await files.KeepAsync(bytes, $"{view.Handover.Number}.pdf", actor.AccountId, "", ct);
        try
        {
            return await dbs.WriteAsync(async db =>
            {
                // What somebody signed between looking and keeping is another state, with a paper of its own.
                var handover = await db.Handovers.SingleAsync(x => x.Id == view.Handover.Id, ct);
                if (handover.Version != view.Handover.Version) throw new RuleException("Rule.Stale");
                db.Files.Add(file);
                handover.Keep(language, file.Id, file.Hash);
                return file.Hash;
            }, ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // Somebody else printed it first at the same moment.
            var again = await dbs.ReadAsync(db => db.Handovers.SingleAsync(x => x.Id == view.Handover.Id, ct), ct);
            return Kept(again, view.Handover.State, language) ?? throw new RuleException("Rule.Stale");
        }
    }

    private static string? Kept(Handover handover, HandoverState state, string language) =>
        handover.Prints.FirstOrDefault(print => print.State == state && print.Language == language)?.Hash;
}
