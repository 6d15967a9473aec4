using System.Globalization;
using GovConsole.Access;
using GovConsole.Batches;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Batches;

/// <summary>A fuel company that renews the licences of its stations at the sample city, decided by the sample department.</summary>
internal static class BatchWorld
{
    public const string Company = "琼州石油销售有限公司";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    extension(World world)
    {
        public OpenBatch OpenBatch => new(world.Db, world.LogCase, world.Trees, Sample.Seal, world.Clock);
        public MendRows MendRows => new(world.Db, Sample.Seal, world.Clock);
        public StartBatch StartBatch => new(world.Db, Sample.Seal, world.Clock);
        public LoadBatch LoadBatch => new(world.Db, world.Trees, Sample.Seal, world.Clock);
        public FindBatches FindBatches => new(world.Db);
        public AdvanceBatch AdvanceBatch => new(world.Db, world.AdvanceCase);

        public Task<Actor> BatchClerkAsync() => world.ActorAsync(Role.WindowClerk, Sample.City);

        public Task<Item> RenewalAsync() => world.ItemAsync(Renewal());

        public async Task<string> OpenBatchAsync(Item item, IReadOnlyList<StationRow> rows) =>
            await world.OpenBatch.RunAsync(Batch(item, rows), await world.BatchClerkAsync(), Ct);

        public async Task<LoadBatch.View> BatchAsync(string number) => await world.LoadBatch.RunAsync(number, await world.BatchClerkAsync(), Ct);

        public async Task MakeAsync(string number)
        {
            await world.StartBatch.RunAsync(number, await world.BatchClerkAsync(), Ct);
            await world.RunBatchAsync();
        }

        /// <summary>Takes the waiting job, as the runner does, and does it; a clock that breaks off stands for a process that dies.</summary>
        public async Task<JobResult> RunBatchAsync(TimeProvider? clock = null)
        {
            var take = new TakeJob(world.Db, [new(RunBatch.Kind, typeof(RunBatch))], JobNode.Here, world.Clock);
            var job = await take.RunAsync(Ct) ?? throw new InvalidOperationException("No job waits.");
            var log = new LogCase(world.Db, world.Trees, world.Calendars, Sample.Seal, clock ?? world.Clock);
            return await new RunBatch(world.Db, log, world.Trees, world.Calendars, Sample.Seal, world.Clock)
                .RunAsync(new JobRun(world.Db, world.Clock, job), Ct);
        }
    }

    public static ItemVersion Renewal() => Sample.Version(
        "危险化学品经营许可证延期", promised: 20, decidedAt: DecisionLevel.Province, department: Sample.Department.Code,
        offered: Offering.City | Offering.Province, certificate: "危险化学品经营许可证", applicants: ApplicantKinds.Legal);

    public static OpenBatch.Input Batch(Item item, IReadOnlyList<StationRow> rows) => new()
    {
        Application = new()
        {
            ItemId = item.Id, UnitCode = Sample.City.Code, Kind = ApplicantKind.Legal, Document = DocumentKind.CreditCode,
            Applicant = Company, Number = "91460000MA5QHYJ00X", Phone = Sample.Phone, Contact = "王经理", Materials = Sample.Brought,
        },
        Rows = rows,
    };

    public static List<StationRow> Stations(int count) => [.. Enumerable.Range(1, count).Select(Station)];

    public static StationRow Station(int place) => new(
        place, $"第{place}加油站", string.Create(CultureInfo.InvariantCulture, $"琼应急经字〔2023〕{place:D4}"), "2026-08-31", $"海南省东方市滨海大道{place}号", "符海生", "10100000000");
}

/// <summary>A clock that breaks off after it was asked a number of times.</summary>
internal sealed class DyingClock(TimeProvider inner, int after) : TimeProvider
{
    private int asked;

    public override DateTimeOffset GetUtcNow() =>
        Interlocked.Increment(ref asked) <= after ? inner.GetUtcNow() : throw new InvalidOperationException("The process dies here.");
}
