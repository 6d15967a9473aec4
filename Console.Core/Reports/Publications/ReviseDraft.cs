using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Publications;

/// <summary>修改: puts paragraphs of a draft in other words, or strikes them out. The figures cannot be changed.</summary>
public sealed class ReviseDraft(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input(Guid Id, int Seen, IReadOnlyDictionary<string, string> Sayings);

    /// <exception cref="RuleException">
    /// <c>Publication.Unknown</c>, <c>Publication.NotADraft</c>, <c>Rule.Stale</c>, or what is wrong with a paragraph, its key being the field.
    /// </exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var draft = await db.OwnPublicationAsync(input.Id, actor, ct);
        var sayings = Rewording.Tidy(input.Sayings);
        RuleException.ThrowIfAny(PublicationRules.CheckSayings(sayings));

        var form = ReportContent.Read(draft.Content);
        draft.Revise(form.Reworded(sayings), input.Seen);
        db.AuditEntries.Add(actor.Did("Audit.BulletinReworded", form.Number, clock.UtcNow()));
    }, ct);
}
