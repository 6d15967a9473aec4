using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace GovConsole.Reports.Publications;

/// <summary>
/// A publication as it was published, on the screen or as the file that it was then. Its hash is looked at each time: what was changed since
/// is shown as changed and never printed.
/// </summary>
public sealed class LoadPublication(IDbContextFactory<ConsoleDb> dbs, IPdfWriter pdf, TimeProvider clock, ILogger<LoadPublication> log)
{
    /// <summary>With it, whether the actor may revise, publish or withdraw it.</summary>
    public sealed record View(Publication Publication, ReportForm Form, bool MaySteer);

    public sealed record Printed(byte[] Bytes, string Name);

    /// <exception cref="RuleException"><c>Publication.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var found = await dbs.ReadAsync(db => db.PublicationAsync(id, actor, ct), ct);
        return new(found, ReportContent.Read(found.Content), actor.May(Permission.PublishReports) && actor.Covers(found.Unit));
    }

    /// <summary>The paper or the workbook (<c>pdf</c> or <c>xlsx</c>), byte by byte the same whenever it is asked for.</summary>
    /// <exception cref="RuleException"><c>Publication.Unknown</c>, <c>Publication.NotPublished</c> for a draft, <c>Publication.Changed</c> when it is not what was published.</exception>
    public async Task<Printed> PrintAsync(Guid id, string kind, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var (published, form, _) = await RunAsync(id, actor, ct);
        if (published.State is PublicationState.Draft) throw new RuleException("Publication.NotPublished");
        if (!published.IsIntact) log.LogError("The bulletin {Number} is not what was published under its hash.", published.Number);

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadStatistics, null, ct);
            db.AuditEntries.Add(actor.Did(published.IsIntact ? "Audit.BulletinPrinted" : "Audit.BulletinChanged", published.Number!, clock.UtcNow()));
        }, ct);
        return published.IsIntact ? Words.In(PaperLanguages.Official, () => Write(published, form, kind, text)) : throw new RuleException("Publication.Changed", null, published.Number!);
    }

    private Printed Write(Publication published, ReportForm form, string kind, IStringLocalizer text)
    {
        var noted = form with { Note = text["Publication.Note", published.Number!, Beijing.Time(published.PublishedAt!.Value), published.PublishedBy!, published.Hash!] };
        using var file = new MemoryStream();
        if (kind == "pdf") pdf.Write(noted.ToPdf(text), file);
        else noted.ToWorkbook(text).WriteStable(file, published.PublishedAt.Value);
        return new(file.ToArray(), $"{form.Title} {published.Number}.{kind}");
    }
}
