using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.Ratings;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Ratings;

/// <summary>Closed cases of the sample village, and what is said of them.</summary>
internal static class RatingWorld
{
    public const string LastFour = "002X";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    extension(World world)
    {
        public RateCase RateCase => new(world.Db, world.Calendars, world.Clock);

        public RateOwnCase RateOwnCase => new(world.Db, world.Calendars, Sample.Seal, world.Clock);

        public RecordCallBack RecordCallBack => new(world.Db, world.Clock);

        public AdvanceCure AdvanceCure => new(world.Db, world.Clock);

        public LoadRating LoadRating => new(world.Db, world.Trees);

        public FindRatings FindRatings => new(world.Db, world.Trees, world.Clock);

        public RateFigures RateFigures => new(world.Db, world.Trees, world.Clock);

        /// <summary>A case that was received, granted and not delivered yet.</summary>
        public async Task<string> CloseAsync(Item item)
        {
            var number = await world.LogAsync(item);
            var (clerk, approver) = (await world.ActorAsync(Role.WindowClerk, Sample.Township), await world.ActorAsync(Role.Approver, Sample.Township));
            await world.AdvanceAsync(number, CaseAction.Accept, clerk);
            foreach (var action in new[] { CaseAction.Assign, CaseAction.Propose, CaseAction.Grant }) await world.AdvanceAsync(number, action, approver);
            return number;
        }

        public async Task RateAsync(string number, Satisfaction level) =>
            await world.RateCase.RunAsync(new() { Number = number, Level = level, Way = RatingWay.Phone, Text = "等了很久" }, await world.AgentAsync(), Ct);

        public async Task<Rating> RatingAsync(string number) => (await world.LoadRating.RunAsync(number, await world.AgentAsync(), Ct)).Rating!;

        public async Task AdvanceCureAsync(string number, CureAction action, bool? upheld = null, Actor? by = null)
        {
            var actor = by ?? await world.ActorAsync(AdvanceCure.Needs(action) is Permission.SuperviseCase ? Role.Supervisor : Role.WindowClerk, Sample.Township);
            await world.AdvanceCure.RunAsync(
                new() { Number = number, Version = (await world.RatingAsync(number)).Version, Action = action, Upheld = upheld, Text = "已处理" }, actor, Ct);
        }

        public async Task CallAsync(string number, bool reached = true) =>
            await world.RecordCallBack.RunAsync(new() { Number = number, Reached = reached, Satisfied = reached ? true : null }, await world.AgentAsync(), Ct);
    }
}
