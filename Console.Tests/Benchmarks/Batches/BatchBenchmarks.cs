using System.Diagnostics;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Batches;
using GovConsole.Cases;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Tests.Support;

namespace GovConsole.Benchmarks.Batches;

/// <summary>A company renews the licences of all its stations: the workbook's rows become cases in one run.</summary>
internal static class BatchBenchmarks
{
    public static async Task<Figures> RunAsync(int rows)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync(Sample.Version(
            "危险化学品经营许可证延期", promised: 20, decidedAt: DecisionLevel.Province, department: Sample.Department.Code,
            offered: Offering.City | Offering.Province, applicants: ApplicantKinds.Legal));
        var clerk = await world.ActorAsync(Role.WindowClerk, Sample.City);
        var input = new OpenBatch.Input
        {
            Application = new()
            {
                ItemId = item.Id, UnitCode = Sample.City.Code, Kind = ApplicantKind.Legal, Document = DocumentKind.CreditCode, Applicant = "琼州石油销售有限公司",
                Number = "91460000MA5QHYJ00X", Phone = Sample.Phone, Contact = "王经理", Materials = Sample.Brought,
            },
            Rows = [.. Enumerable.Range(1, rows).Select(place => new StationRow(
                place, $"第{place}加油站", string.Create(CultureInfo.InvariantCulture, $"琼应急经字〔2023〕{place:D4}"), "2026-08-31", $"滨海大道{place}号", "符海生", "10100000000"))],
        };

        var started = Stopwatch.GetTimestamp();
        var number = await new OpenBatch(world.Db, world.LogCase, world.Trees, Sample.Seal, world.Clock).RunAsync(input, clerk, CancellationToken.None);
        await new StartBatch(world.Db, Sample.Seal, world.Clock).RunAsync(number, clerk, CancellationToken.None);
        var job = (await new TakeJob(world.Db, [new(RunBatch.Kind, typeof(RunBatch))], JobNode.Here, world.Clock).RunAsync(CancellationToken.None))!;
        await new RunBatch(world.Db, world.LogCase, world.Trees, world.Calendars, Sample.Seal, world.Clock).RunAsync(new(world.Db, world.Clock, job), CancellationToken.None);
        return new(rows, Stopwatch.GetElapsedTime(started), $"{(await world.Db.AllAsync<Case>()).Count} cases");
    }
}
