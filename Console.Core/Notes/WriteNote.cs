using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Drafts;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>Adds a note to a case and tells those whom it mentions.</summary>
public sealed class WriteNote(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>The note's own id: sent twice, it is written once.</summary>
        public Guid Key { get; init; } = Guid.CreateVersion7();
        public required string Number { get; init; }
        public string Text { get; init; } = "";
        /// <summary>The accounts of colleagues who may see the case.</summary>
        public IReadOnlyList<Guid> Mentioned { get; init; } = [];
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, or what <see cref="NoteRules"/> finds.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var subject = await db.Cases.VisibleTo(actor).AsNoTracking().NumberedAsync(input.Number, ct);
        if (await db.Notes.AnyAsync(x => x.Id == input.Key && x.CaseId == subject.Id && x.ById == actor.AccountId, ct)) return;

        var mentioned = input.Mentioned.Distinct().ToList();
        var readers = mentioned.Count is 0 or > NoteRules.MostMentions
            ? []
            : await db.ReadersOf(subject, mentioned).ToListAsync(ct);
        var text = NoteRules.Tidy(input.Text);
        RuleException.ThrowIfAny(NoteRules.Check(text, mentioned, [.. readers.Select(post => post.AccountId)]));

        var note = new Note { Id = input.Key, CaseId = subject.Id, Text = text, ById = actor.AccountId, By = actor.Name, Unit = actor.Unit, At = clock.UtcNow() };
        foreach (var reader in readers.DistinctBy(post => post.AccountId)) note.Mention(reader.AccountId, reader.Name);
        db.Notes.Add(note);
        await db.DropDraftAsync(actor, input.Key, ct);
    }, ct);
}
