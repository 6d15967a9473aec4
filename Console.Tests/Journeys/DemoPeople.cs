using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys;

/// <summary>The demo's people: in a window of their own, or through the use cases where the way to a case is not what is shown.</summary>
internal static class DemoPeople
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    extension(Server server)
    {
        public async Task<IPage> SignInAsync(string userName, int width = 1440)
        {
            var page = await Browser.OpenAsync(server, width);
            page.SetDefaultTimeout(Browser.Patience);
            await page.SignInAsync(userName);
            return page;
        }

        public async Task<Actor> ActorAsync(string userName) =>
            (await server.Get<FindActor>().RunAsync((await server.Db.AllAsync<Account>()).Single(each => each.UserName == userName).Id, null, Ct))!;

        /// <returns>The number of a case of an item that no other test knows.</returns>
        public async Task<string> LogAsync(string userName = "village-agent", Channel channel = Channel.VillageAgent, bool sendUp = true)
        {
            var (item, actor) = (Sample.Item(), await server.ActorAsync(userName));
            await server.Db.StoreAsync(item);
            var input = Sample.Input(item);
            (input.UnitCode, input.Channel, input.SendUp) = (actor.Unit.Code, channel, sendUp);
            return (await server.Get<LogCase>().RunAsync(input, actor, Ct)).Number;
        }
    }
}
