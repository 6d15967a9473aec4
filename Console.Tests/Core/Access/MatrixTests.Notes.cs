using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Views;
using GovConsole.Notes;
using GovConsole.Notes.Reminders;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Access;

/// <summary>What colleagues tell each other, asked by somebody whom a note mentions, who set a reminder and who shared a view, wherever they stand now.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] NoteAsks =>
    [
        Of<WriteNote>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Case, Text = "请看" }, actor, Ct)),
        Of<LoadNotes>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, actor, Ct)),
        Of<FindReaders>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, "", actor, Ct)),
        Of<ReadMentions>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, actor, Ct)),
        Of<FindMentions>(Permission.ReadCases, true, async (one, stage, actor) =>
        {
            await MentionAsync(stage, actor);
            Seen((await one.RunAsync(true, actor, Ct)).Any(row => row.Number == stage.Case));
        }),
        Of<CountAttention>(Permission.ReadCases, true, async (one, stage, actor) =>
        {
            await MentionAsync(stage, actor);
            await ReminderAsync(stage, actor);
            Seen(await one.RunAsync(actor, Ct) > 0);
        }),
        Of<SetReminder>(Permission.ReadCases, true, (one, stage, actor) =>
            one.RunAsync(new() { Number = stage.Case, On = Sample.Monday, Text = "回电话" }, actor, Ct)),
        Of<FindReminders>(Permission.ReadCases, true, async (one, stage, actor) =>
        {
            await ReminderAsync(stage, actor);
            Seen((await one.RunAsync(null, actor, Ct)).Any(row => row.Number == stage.Case));
        }),
        Of<EndReminder>(Permission.ReadCases, false, async (one, stage, actor) => await one.RunAsync(await ReminderAsync(stage, actor), actor, Ct)),

        Of<ShareView>(Permission.ReadCases, false, (one, _, actor) => one.RunAsync(new("待受理", "?status=Received"), actor, Ct)),
        Of<FindSharedViews>(Permission.ReadCases, true, async (one, stage, actor) =>
        {
            var view = await ViewAsync(stage, actor);
            Seen((await one.RunAsync(actor, Ct)).Any(row => row.Id == view));
        }),
        Of<TakeBackView>(Permission.ReadCases, true, async (one, stage, actor) => await one.RunAsync(await ViewAsync(stage, actor), actor, Ct)),
    ];

    private static async Task MentionAsync(Stage stage, Actor actor)
    {
        var note = new Note { CaseId = await CaseAsync(stage), Text = "请看", ById = actor.AccountId, By = actor.Name, Unit = actor.Unit, At = Sample.Now };
        note.Mention(actor.AccountId, actor.Name);
        await stage.World.Db.StoreAsync(note);
    }

    private static async Task<Guid> ReminderAsync(Stage stage, Actor actor)
    {
        var reminder = new Reminder { CaseId = await CaseAsync(stage), AccountId = actor.AccountId, On = Sample.Monday, Text = "回电话", SetAt = Sample.Now };
        await stage.World.Db.StoreAsync(reminder);
        return reminder.Id;
    }

    /// <summary>A view that the actor shared in the city.</summary>
    private static async Task<Guid> ViewAsync(Stage stage, Actor actor)
    {
        var view = new SharedView { Unit = Sample.City.Path, Name = $"{Guid.CreateVersion7():n}"[^SharedView.NameMaxLength..], Query = "", ById = actor.AccountId, By = actor.Name, At = Sample.Now };
        await stage.World.Db.StoreAsync(view);
        return view.Id;
    }

    private static async Task<Guid> CaseAsync(Stage stage)
    {
        await using var db = stage.World.Db.CreateDbContext();
        return await db.Cases.Where(x => x.Number == stage.Case).Select(x => x.Id).SingleAsync(Ct);
    }
}
