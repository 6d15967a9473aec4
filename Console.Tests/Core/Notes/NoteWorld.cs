using GovConsole.Access;
using GovConsole.Notes;
using GovConsole.Notes.Reminders;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Notes;

/// <summary>What people of a world tell each other about cases.</summary>
internal static class NoteWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    extension(World world)
    {
        public Task WriteNoteAsync(string number, Actor by, string text, params Actor[] mentioned) => new WriteNote(world.Db, world.Clock)
            .RunAsync(new() { Number = number, Text = text, Mentioned = [.. mentioned.Select(one => one.AccountId)] }, by, Ct);

        public Task RemindAsync(string number, Actor whom, DateOnly on, string text = "回电话") =>
            new SetReminder(world.Db, world.Clock).RunAsync(new() { Number = number, On = on, Text = text }, whom, Ct);

        public Task<int> BellAsync(Actor actor) => new CountAttention(world.Db, world.Clock).RunAsync(actor, Ct);

        public Task<List<FindMentions.Row>> MentionsAsync(Actor actor, bool all = false) => new FindMentions(world.Db).RunAsync(all, actor, Ct);

        public async Task<Actor> PostAsync(Actor holder, Role role, GovConsole.Organisation.Unit unit)
        {
            var grant = Grant.Of(holder.AccountId, role, unit.Path, "test", Sample.Now);
            await world.Db.StoreAsync(grant);
            return holder with { GrantId = grant.Id, Role = role, Unit = unit.Path };
        }

        public async Task RevokeAsync(Actor actor)
        {
            await using var db = world.Db.CreateDbContext();
            (await db.Grants.SingleAsync(grant => grant.Id == actor.GrantId, Ct)).Revoke(Sample.Now);
            await db.SaveChangesAsync(Ct);
        }
    }
}
