using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.JointMatters;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.JointMatters;

/// <summary>Whatever is decided in whatever order, the whole says what its parts say and nothing overtakes what it waits for.</summary>
public sealed class JointHistoryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Random_decisions_keep_the_whole_true_to_its_parts(int seed)
    {
        await using var world = await World.CreateAsync();
        await world.SeedThemesAsync();
        var (random, number) = (new Random(seed), await world.LogRestaurantAsync());

        for (var step = 0; step < 40; step++)
        {
            var view = await world.ViewAsync(number);
            Check(view);
            if (view.Parts.All(part => part.Case.ClosedOn is not null)) break;

            await StepAsync(world, random, view.Parts[random.Next(view.Parts.Count)].Case.Number);
            if (random.Next(4) == 0) world.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Empty(await world.MiscountedAsync());
    }

    // Half of what is possible: acceptances, decisions either way, withdrawals.
    private static async Task StepAsync(World world, Random random, string number)
    {
        var (clerk, approver) = (await world.ClerkAsync(), await world.ApproverAsync());
        foreach (var actor in new[] { clerk, approver })
        {
            var next = (await world.LoadCase.RunAsync(number, actor, Ct)).Next.Select(way => way.Action)
                .Where(action => action is CaseAction.Accept or CaseAction.RefuseAcceptance or CaseAction.Assign or CaseAction.Propose or CaseAction.Grant or CaseAction.Refuse)
                .ToList();
            if (next.Count == 0) continue;
            // Turning away is rarer than going on.
            var action = random.Next(6) == 0 ? next[^1] : next[0];
            await world.AdvanceAsync(number, action, actor, deed =>
                (deed.Reason, deed.Remedies, deed.CertificateNumber) = ("不符合条件", "可申请行政复议", "琼证001"));
            return;
        }
    }

    private static void Check(LoadJointMatter.View view)
    {
        var parts = view.Parts.ToDictionary(part => part.Case.Number);
        foreach (var part in view.Parts)
        {
            var before = part.After.Select(number => parts[number].Case).ToList();
            if (part.Case.AcceptedOn is not null) Assert.All(before, other => Assert.Equal(CaseResult.Granted, other.Result));
            if (before.Exists(other => other.Result is not (null or CaseResult.Granted))) Assert.Equal(CaseStatus.Withdrawn, part.Case.Status);
            Assert.Equal(part.Case.Status is CaseStatus.Received && before.Exists(other => other.Result is null), part.Case.Waits);
        }

        var (open, granted) = (view.Parts.Count(part => part.Case.ClosedOn is null), view.Parts.Count(part => part.Case.Result is CaseResult.Granted));
        var started = view.Parts.Any(part => part.Case.AcceptedOn is not null || part.Case.ClosedOn is not null);
        var said = !started ? JointState.Received
            : open > 0 ? JointState.InProgress
            : granted == view.Parts.Count ? JointState.Granted
            : granted == 0 ? JointState.NotGranted : JointState.PartlyGranted;
        Assert.Equal(said, view.State);
        Assert.Equal(open == 0, view.Clock?.EndedOn is not null || !view.Parts.Any(part => part.Case.AcceptedOn is not null) && open == 0);
    }
}
