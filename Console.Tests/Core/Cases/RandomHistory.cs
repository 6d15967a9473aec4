using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Cases.Visits;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases;

/// <summary>Months in which anything happens that may, for figures that must hold whatever does.</summary>
internal static class RandomHistory
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Cases from every kind of place, to every kind of decider, walked at random for four months.</summary>
    public static async Task LiveAsync(World world, Random random)
    {
        var all = Offering.Village | Offering.Township | Offering.City | Offering.Province | Offering.Park;
        Item[] items =
        [
            await world.ItemAsync(Sample.Version(offered: all)),
            await world.ItemAsync(Sample.Version("养老保险参保登记", HandlingKind.Immediate, 0, offered: all, decidedAt: DecisionLevel.City, zeroVisit: true)),
            await world.ItemAsync(Sample.Version("危险化学品经营许可证延期", promised: 20, statutory: 30, offered: all, decidedAt: DecisionLevel.Province, department: Sample.Department.Code)),
        ];
        var people = new List<Actor>();
        foreach (var unit in Sample.Units)
            people.Add(await world.ActorAsync(unit.Kind.IsVillage() ? Role.VillageAgent : Role.WindowClerk, unit));
        var agents = people.ToList();
        foreach (var unit in new[] { Sample.Province, Sample.City, Sample.Township, Sample.Department }) people.Add(await world.ActorAsync(Role.Approver, unit));
        people.Add(await world.ActorAsync(Role.Supervisor, Sample.Province));

        // Dice of its own, so that what else happens does not hang on it.
        var (numbers, spared) = (new List<string>(), new Random(7));
        for (var step = 0; step < 420; step++)
        {
            world.Clock.Advance(TimeSpan.FromHours(random.Next(1, 12)));
            var actor = (numbers.Count < 70 ? agents : people)[random.Next(numbers.Count < 70 ? agents.Count : people.Count)];
            if (numbers.Count < 70 && step % 3 == 0)
            {
                var source = Sample.Units.Single(unit => unit.Path == actor.Unit);
                var input = Sample.Input(items[random.Next(items.Length)], source);
                (input.InPerson, input.UnitCode) = (random.Next(2) == 0, source.Code);
                if (!source.Kind.IsVillage()) input.Channel = (Channel)random.Next(1, 5);
                numbers.Add((await world.LogCase.RunAsync(input, actor, Ct)).Number);
                await SpareAsync(world, numbers[^1], actor, spared);
                continue;
            }

            await StepAsync(world, numbers[random.Next(numbers.Count)], people, random);
        }
    }

    // Of the three materials some come out of the licence store, some by matched data, the optional one too.
    private static async Task SpareAsync(World world, string number, Actor actor, Random random)
    {
        foreach (var place in Enumerable.Range(0, 3))
            if (random.Next(2) == 0)
                await new RecordMaterial(world.Db, world.Clock).RunAsync(new() { Number = number, Place = place, Way = random.Next(2) == 0 ? MaterialWay.Licence : MaterialWay.DataMatch }, actor, Ct);
    }

    private static async Task StepAsync(World world, string number, List<Actor> people, Random random)
    {
        await using var db = world.Db.CreateDbContext();
        var subject = await db.Cases.NumberedAsync(number, Ct);
        var ways = CaseFlow.From(subject.Status).Where(way => !way.IsAutomatic).ToList();
        // Whoever is asked in vain costs as much as whoever takes the step.
        foreach (var actor in people.OrderBy(_ => random.Next()).Where(one => ways.Any(way => one.May(way.Permission) && one.Covers(way.Where(subject)))))
        {
            try
            {
                var next = (await world.LoadCase.RunAsync(number, actor, Ct)).Next.Where(way => way.Action is not CaseAction.Void || random.Next(8) == 0).ToList();
                if (next.Count == 0) continue;
                await world.AdvanceAsync(number, next[random.Next(next.Count)].Action, actor, Fill);
                return;
            }
            catch (RuleException refused) when (refused.Broken.All(rule => rule.Code is "Case.NoticeTooLate" or "Case.Unknown" or "Case.SendParcelFirst"))
            {
            }
        }
    }

    private static void Fill(AdvanceCase.Input input)
    {
        (input.Reason, input.Content, input.Outcome, input.Remedies) = ("原因", "缺结婚证", "结论", "可申请行政复议");
        (input.PauseKind, input.Days, input.ApprovedBy) = (PauseKind.Appraisal, 5, "陈主任");
        (input.DeliveryWay, input.Receiver, input.UpstreamNumber) = (DeliveryWay.Post, "符小妹", "UP-1");
        (input.Carrier, input.Waybill, input.VisitPlace) = ("中国邮政", $"{Guid.CreateVersion7():N}", VisitPlace.Hall);
        input.Materials = Sample.Brought;
    }
}
