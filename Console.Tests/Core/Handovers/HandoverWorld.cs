using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Handovers;
using GovConsole.Items;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Handovers;

/// <summary>A village whose cases wait to be handed over to the sample township.</summary>
internal static class HandoverWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    extension(World world)
    {
        public GiveHandover GiveHandover => new(world.Db, world.Clock);

        public SignHandover SignHandover => new(world.Db, world.Calendars, world.Clock);

        public TakeBackHandover TakeBackHandover => new(world.Db, world.Clock);

        public LoadHandover LoadHandover => new(world.Db, world.Trees);

        public FindHandovers FindHandovers => new(world.Db, world.Trees);

        public FindHandable FindHandable => new(world.Db, world.Trees);

        public Task<Actor> TownshipClerkAsync() => world.ActorAsync(Role.WindowClerk, Sample.Township);

        /// <summary>Cases that the village received and did not send up.</summary>
        public async Task<List<string>> LieAsync(int count, Item? item = null)
        {
            item ??= await world.ItemAsync();
            var numbers = new List<string>();
            for (var i = 0; i < count; i++) numbers.Add(await world.LogAsync(item, input => input.SendUp = false));
            return numbers;
        }

        public async Task<string> GiveAsync(params IReadOnlyList<string> cases) =>
            await world.GiveHandover.RunAsync(new() { Cases = cases }, await world.AgentAsync(), Ct);

        /// <summary>The township's clerk confirms every line but those refused.</summary>
        public async Task SignAsync(string number, params (int Place, string Reason)[] refused)
        {
            var clerk = await world.TownshipClerkAsync();
            var view = await world.LoadHandover.RunAsync(number, clerk, Ct);
            await world.SignHandover.RunAsync(new()
            {
                Number = number, Version = view.Handover.Version,
                Answers = [.. view.Lines.Select(line => refused.Any(one => one.Place == line.Row.Place)
                    ? new LineAnswer(line.Row.Place, false, refused.Single(one => one.Place == line.Row.Place).Reason) : new(line.Row.Place, true))],
            }, clerk, Ct);
        }

        public async Task<Case> CaseAsync(string number)
        {
            await using var db = world.Db.CreateDbContext();
            return await db.Cases.Include(x => x.Events.OrderBy(line => line.Place)).AsNoTracking().SingleAsync(x => x.Number == number, Ct);
        }
    }
}
