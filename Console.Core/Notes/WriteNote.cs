using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>Adds a note to a case and tells those whom it names.</summary>
public sealed class WriteNote(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Number { get; set; }
        public string Text { get; set; } = "";
        public IReadOnlyList<Guid> Mentioned { get; set; } = [];
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var subject = await db.VisibleCaseAsync(input.Number, actor, ct);
        var mentioned = input.Mentioned.Distinct().ToList();
        var readers = mentioned.Count == 0 ? [] : await db.ReadersOf(subject).Where(post => mentioned.Contains(post.AccountId)).ToListAsync(ct);
        var text = input.Text.Trim();
        RuleException.ThrowIfAny(NoteRules.Check(text, mentioned, [.. readers.Select(post => post.AccountId)]));

        var note = new Note { CaseId = subject.Id, Text = text, ById = actor.AccountId, By = actor.Name, Unit = actor.Unit, At = clock.UtcNow() };
        foreach (var post in readers.DistinctBy(post => post.AccountId)) note.Mention(post.AccountId, post.Name);
        db.Notes.Add(note);
    }, ct);
}
