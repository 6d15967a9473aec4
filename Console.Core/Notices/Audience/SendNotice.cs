using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Audience;

/// <summary>
/// Sends a notice to the agents of villages, all in one transaction: the notice and a recipient for each post as it is held at that moment.
/// The same key twice sends once.
/// </summary>
public sealed class SendNotice(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, FileStore files, TimeProvider clock)
{
    public sealed record Attachment(Stream Content, string Name);

    public sealed record Input
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();
        public string Title { get; set; } = "";
        public string Text { get; set; } = "";
        public DateOnly? ConfirmBy { get; set; }
        /// <summary>Villages, or units that stand for theirs.</summary>
        public IReadOnlyCollection<string> Units { get; set; } = [];
        public Attachment? File { get; set; }
    }

    /// <returns>The number of the notice.</returns>
    /// <exception cref="RuleException">What <see cref="NoticeRules"/> find, or <c>Access.OutOfScope</c>.</exception>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        // Nobody leaves bytes here whose notice would be refused, and what was sent already is not kept once more.
        if (await dbs.ReadAsync(db => PermitAsync(db, tree, input, actor, ct), ct) is { Before: { } before }) return before;
        var file = input.File is { } attached ? await files.KeepAsync(attached.Content, attached.Name, actor.AccountId, "File", ct) : null;
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, tree, input, file, actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // The same form was sent twice at the same moment.
            return await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) ?? throw new RuleException("Rule.Stale");
        }
    }

    private async Task<(string? Before, List<Addressee> To)> PermitAsync(ConsoleDb db, UnitTree tree, Input input, Actor actor, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.SendNotices, null, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return (before, []);
        var to = await db.AddresseesAsync(tree, input.Units, actor, ct);
        RuleException.ThrowIfAny(NoticeRules.Check(tree.Get(actor.Unit.Code), Plain.Words(input.Title), NoticeRules.Tidy(input.Text), input.ConfirmBy, clock.Today(), to.Count));
        return (null, to);
    }

    private async Task<string> StoreAsync(ConsoleDb db, UnitTree tree, Input input, StoredFile? file, Actor actor, CancellationToken ct)
    {
        var (before, to) = await PermitAsync(db, tree, input, actor, ct);
        if (before is not null) return before;

        var (now, unit) = (clock.UtcNow(), actor.Unit);
        var notice = new Notice
        {
            Number = await db.NextNumberAsync($"{unit.Code}T", Beijing.Day(now).Year, ct), Key = input.Key, Unit = unit,
            Scope2 = unit.At(2), Scope3 = unit.At(3), Scope4 = unit.At(4), Scope5 = unit.At(5),
            Title = Plain.Words(input.Title), Text = NoticeRules.Tidy(input.Text), ConfirmBy = input.ConfirmBy, FileId = file?.Id,
            SentAt = now, SentById = actor.AccountId, SentBy = actor.Name,
        };
        if (file is not null) db.Add(file);
        db.Add(notice);
        db.Add(actor.Did("Audit.NoticeSent", notice.Number, now, $"{notice.Title} ({to.Count})"));
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(to.SelectMany(one => Recipients(notice, one)), ct);
        return notice.Number;
    }

    private static IEnumerable<NoticeRecipient> Recipients(Notice notice, Addressee to) => to.Agents.Count == 0
        ? [NoticeRecipient.Of(notice.Id, to.Village.Path, null, null)]
        : to.Agents.Select(agent => NoticeRecipient.Of(notice.Id, to.Village.Path, agent.PostId, agent.Name));

    private static Task<string?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) =>
        db.Notices.Where(x => x.Key == input.Key && x.SentById == actor.AccountId).Select(x => x.Number).SingleOrDefaultAsync(ct);
}
