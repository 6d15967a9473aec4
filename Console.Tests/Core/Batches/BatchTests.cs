using GovConsole.Access;
using GovConsole.Batches;
using GovConsole.Batches.Files;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Papers;
using GovConsole.Kernel;
using GovConsole.Cases.Materials;
using GovConsole.Tests.Core.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using static GovConsole.Tests.Core.Batches.BatchWorld;

namespace GovConsole.Tests.Core.Batches;

public sealed class BatchTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seven_wrong_rows_of_three_hundred_are_sent_back_alone_and_all_become_cases()
    {
        await using var world = await World.CreateAsync();
        var rows = Stations(300);
        rows[3] = rows[3] with { Licence = "" };
        rows[10] = rows[10] with { Licence = rows[9].Licence };
        rows[77] = rows[77] with { ValidUntil = "2025-12-31" };
        rows[78] = rows[78] with { ValidUntil = "长期" };
        rows[150] = rows[150] with { Phone = "12" };
        rows[200] = rows[200] with { Station = "" };
        rows[299] = rows[299] with { Manager = "", Address = "" };
        var number = await world.OpenBatchAsync(await world.RenewalAsync(), rows);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.MakeAsync(number));
        Assert.Equal(("Batch.RowsBroken", 7), (refused.Broken[0].Code, refused.Broken[0].Args[0]));
        var wrong = (await world.BatchAsync(number)).Rows.Where(row => row.Judged.Broken.Count > 0).Select(row => row.Judged.Row).ToList();
        Assert.Equal([4, 11, 78, 79, 151, 201, 300], wrong.Select(row => row.Place));

        // The workbook of the wrong rows goes out, is mended and comes back with nothing else in it.
        using var file = new MemoryStream();
        StationTemplate.Write(file, [.. wrong.Select(row => new StationTemplate.Line(Station(row.Place), "错"))], Sample.Monday, Texts.Chinese);
        file.Position = 0;
        await world.MendRows.RunAsync(new() { Number = number, Rows = StationSheet.Read(file, Texts.Chinese) }, await world.BatchClerkAsync(), Ct);
        await world.MakeAsync(number);

        var view = await world.BatchAsync(number);
        Assert.Equal((300, 0, BatchState.Done), (view.Made, view.Broken, view.Batch.State));
        var cases = await world.Db.AllAsync<Case>();
        Assert.Equal(300, cases.Count);
        Assert.All(cases, one => Assert.Equal((number, Sample.Department.Code, CaseStatus.Received), (one.Batch, one.DeciderCode, one.Status)));
        Assert.Equal(Enumerable.Range(1, 300).Select(place => CaseNumbers.Format(Sample.City.Code, 2026, place)), cases.Select(one => one.Number).Order());
        Assert.Equal(1, cases.Sum(one => one.Visits));
        Assert.Equal(300, await world.FindCases.CountAsync(new() { Batch = number }, await world.BatchClerkAsync(), Ct));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task However_often_the_run_dies_every_row_becomes_one_case(int seed)
    {
        await using var world = await World.CreateAsync();
        var (random, number) = (new Random(seed), await world.OpenBatchAsync(await world.RenewalAsync(), Stations(220)));
        await world.StartBatch.RunAsync(number, await world.BatchClerkAsync(), Ct);

        for (var life = 0; life < 3; life++)
        {
            // In the middle of some chunk: what it had made is undone, what was made before stays.
            var clock = new DyingClock(world.Clock, random.Next(5, 60));
            await Assert.ThrowsAsync<InvalidOperationException>(() => world.RunBatchAsync(clock));
            Assert.Equal(0, (await world.Db.AllAsync<Case>()).Count % RunBatch.Chunk);
            world.Clock.Advance(TimeSpan.FromMinutes(2));
        }

        await world.RunBatchAsync();

        var cases = await world.Db.AllAsync<Case>();
        Assert.Equal(220, cases.Count);
        Assert.Equal(220, cases.Select(one => one.Applicant.Name).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 220).Select(place => CaseNumbers.Format(Sample.City.Code, 2026, place)), cases.Select(one => one.Number).Order());
        await using var db = world.Db.CreateDbContext();
        Assert.Equal(220, Assert.Single(await db.SumAsync([Sample.City.Code], Facet.All, Period.Year(2026), Ct)).Value[Measure.Received]);
        Assert.Equal(BatchState.Done, (await world.BatchAsync(number)).Batch.State);
    }

    [Fact]
    public async Task A_batch_is_started_once_and_not_mended_meanwhile()
    {
        await using var world = await World.CreateAsync();
        var (number, clerk) = (await world.OpenBatchAsync(await world.RenewalAsync(), Stations(3)), await world.BatchClerkAsync());
        await world.StartBatch.RunAsync(number, clerk, Ct);

        var twice = await Assert.ThrowsAsync<RuleException>(() => world.StartBatch.RunAsync(number, clerk, Ct));
        var mended = await Assert.ThrowsAsync<RuleException>(() => world.MendRows.RunAsync(new() { Number = number, Rows = [Station(1)] }, clerk, Ct));

        Assert.Equal(["Batch.NotOpen", "Batch.NotOpen"], [twice.Broken[0].Code, mended.Broken[0].Code]);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_batch()
    {
        await using var world = await World.CreateAsync();
        var (input, clerk) = (Batch(await world.RenewalAsync(), Stations(2)), await world.BatchClerkAsync());

        var numbers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => world.OpenBatch.RunAsync(input, clerk, Ct))));

        Assert.Equal("469007B-2026-00001", Assert.Single(numbers.Distinct()));
        Assert.Equal(2, (await world.Db.AllAsync<BatchRow>()).Count);
    }

    [Fact]
    public async Task A_licence_that_a_case_renews_already_is_refused_until_that_case_is_closed()
    {
        await using var world = await World.CreateAsync();
        var item = await world.RenewalAsync();
        var first = await world.OpenBatchAsync(item, Stations(1));
        await world.MakeAsync(first);
        var second = await world.OpenBatchAsync(item, [Station(1), Station(2)]);

        var made = (await world.BatchAsync(first)).Rows[0].Judged.Row.CaseNumber!;
        Assert.Equal(("Batch.LicenceOpen", made), Broken(await world.BatchAsync(second)));

        await world.AdvanceAsync(made, CaseAction.Withdraw, await world.BatchClerkAsync(), deed => deed.Reason = "重新申请");
        Assert.Equal(0, (await world.BatchAsync(second)).Broken);

        static (string, object) Broken(LoadBatch.View view) => (view.Rows[0].Judged.Broken[0].Code, view.Rows[0].Judged.Broken[0].Args[0]);
    }

    [Fact]
    public async Task What_becomes_wrong_after_the_check_is_left_for_somebody_to_mend()
    {
        await using var world = await World.CreateAsync();
        var rows = Stations(3);
        rows[1] = rows[1] with { ValidUntil = "2026-03-09" };
        var number = await world.OpenBatchAsync(await world.RenewalAsync(), rows);
        await world.StartBatch.RunAsync(number, await world.BatchClerkAsync(), Ct);
        world.Clock.Advance(TimeSpan.FromDays(1));

        var result = await world.RunBatchAsync();

        var view = await world.BatchAsync(number);
        Assert.Equal("Batch.MadeSome", result.Code);
        Assert.Equal((BatchState.Draft, 2, "Batch.Expired"), (view.Batch.State, view.Made, view.Rows[1].Judged.Broken[0].Code));
        await world.MendRows.RunAsync(new() { Number = number, LeftOut = [2] }, await world.BatchClerkAsync(), Ct);
        Assert.Equal((2, BatchState.Done), ((await world.BatchAsync(number)).Rows.Count, (await world.BatchAsync(number)).Batch.State));
    }

    [Fact]
    public async Task The_department_takes_one_step_with_all_and_hears_of_each_that_could_not_be_done()
    {
        await using var world = await World.CreateAsync();
        var number = await world.OpenBatchAsync(await world.RenewalAsync(), Stations(6));
        await world.MakeAsync(number);
        var (clerk, approver) = (await world.ActorAsync(Role.WindowClerk, Sample.Department), await world.ActorAsync(Role.Approver, Sample.Department));
        await using (var db = world.Db.CreateDbContext())
        {
            // One of them lost a paper on the way.
            db.Remove(db.Set<CaseMaterial>().First(material => material.Name == "结婚证"));
            db.Add(new CaseMaterial { CaseId = db.Cases.OrderBy(one => one.Number).First().Id, Place = 9, Name = "遗失的材料", Required = true });
            await db.SaveChangesAsync(Ct);
        }

        var accepted = await world.AdvanceBatch.RunAsync(new() { Number = number, Action = CaseAction.Accept }, clerk, Ct);
        Assert.Equal("Case.MaterialsMissing", Assert.Single(accepted, done => done.Broken.Count > 0).Broken[0].Code);
        Assert.Equal(6, accepted.Count);

        foreach (var action in new[] { CaseAction.Assign, CaseAction.Propose, CaseAction.Grant })
            Assert.Equal(5, (await world.AdvanceBatch.RunAsync(new() { Number = number, Action = action }, approver, Ct)).Count(done => done.Broken.Count == 0));
        var granted = (await world.Db.AllAsync<Case>()).Where(one => one.Status is CaseStatus.ClosedGranted).ToList();
        Assert.Equal(5, granted.Count);
        // A renewed licence keeps its number.
        Assert.All(granted, one => Assert.StartsWith("琼应急经字〔2023〕", one.CertificateNumber, StringComparison.Ordinal));
        Assert.Empty(await world.AdvanceBatch.RunAsync(new() { Number = number, Action = CaseAction.Grant }, approver, Ct));
    }

    [Fact]
    public async Task Somebody_elsewhere_does_not_know_of_it()
    {
        await using var world = await World.CreateAsync();
        var number = await world.OpenBatchAsync(await world.RenewalAsync(), Stations(1));
        var stranger = await world.ActorAsync(Role.WindowClerk, Sample.OtherCity);

        foreach (var ask in new Func<Task>[]
        {
            () => world.LoadBatch.RunAsync(number, stranger, Ct),
            () => world.StartBatch.RunAsync(number, stranger, Ct),
            () => world.MendRows.RunAsync(new() { Number = number, LeftOut = [1] }, stranger, Ct),
            () => world.AdvanceBatch.RunAsync(new() { Number = number, Action = CaseAction.Accept }, stranger, Ct),
        })
            Assert.Equal("Batch.Unknown", (await Assert.ThrowsAsync<RuleException>(ask)).Broken[0].Code);
        Assert.Equal(0, (await world.FindBatches.RunAsync(null, stranger, Ct)).Total);
        Assert.Equal(1, (await world.FindBatches.RunAsync(null, await world.ActorAsync(Role.Approver, Sample.Department), Ct)).Total);
    }

    [Fact]
    public async Task Telephone_numbers_lie_sealed_and_a_masked_one_that_comes_back_changes_nothing()
    {
        await using var world = await World.CreateAsync();
        var number = await world.OpenBatchAsync(await world.RenewalAsync(), Stations(1));
        var before = Assert.Single(await world.Db.AllAsync<BatchRow>());

        await world.MendRows.RunAsync(new() { Number = number, Rows = [Station(1) with { Phone = before.PhoneMasked, Manager = "李站长" }] }, await world.BatchClerkAsync(), Ct);

        var after = Assert.Single(await world.Db.AllAsync<BatchRow>());
        Assert.Equal(("101****0000", before.PhoneSealed, "李站长"), (after.PhoneMasked, after.PhoneSealed, after.Manager));
        Assert.Equal("10100000000", Sample.Seal.Open(after.PhoneSealed));
    }

    [Fact]
    public async Task All_receipts_come_as_one_file_each_on_a_page_of_its_own_and_under_its_own_number()
    {
        await using var papers = await PaperWorld.CreateAsync();
        var world = papers.World;
        var (print, clerk) = (new PrintBatch(world.Db, papers.IssuePaper), await world.BatchClerkAsync());
        var number = await world.OpenBatchAsync(await world.RenewalAsync(), Stations(4));
        await world.MakeAsync(number);

        var facts = await print.RunAsync(new(number, PaperKind.Receipt, PaperWorld.Site), Texts.Chinese, clerk, Ct);
        using var file = new MemoryStream();
        var written = new SkiaPdfWriter().Write(BatchPaper.Describe(facts, Texts.Chinese), file);

        Assert.Equal((4, 0), (written.PageCount, written.MissingCharacters.Count));
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(file.ToArray());
        var issued = await world.Db.AllAsync<IssuedPaper>();
        Assert.Equal(issued.Select(paper => paper.Number).Order(), facts.Select(one => one.Number).Order());
        Assert.Equal(4, issued.Select(paper => paper.Number).Distinct().Count());
        Assert.All(facts, one => Assert.Contains(pdf.GetPages(), page => page.Text.Contains(one.Case.Number, StringComparison.Ordinal)));

        // Asked again, the same papers: nothing is issued twice.
        var again = await print.RunAsync(new(number, PaperKind.Receipt, PaperWorld.Site), Texts.Chinese, clerk, Ct);
        Assert.Equal(facts.Select(one => (one.Number, one.IssuedAt)), again.Select(one => (one.Number, one.IssuedAt)));
        Assert.Equal(4, (await world.Db.AllAsync<IssuedPaper>()).Count);

        var none = await Assert.ThrowsAsync<RuleException>(async () =>
            await print.RunAsync(new(number, PaperKind.Acceptance, PaperWorld.Site), Texts.Chinese, await world.ActorAsync(Role.Approver, Sample.City), Ct));
        Assert.Equal("Batch.NothingToPrint", none.Broken[0].Code);
        var unknown = await Assert.ThrowsAsync<RuleException>(async () =>
            await print.RunAsync(new(number, PaperKind.Receipt, PaperWorld.Site), Texts.Chinese, await world.ActorAsync(Role.WindowClerk, Sample.OtherCity), Ct));
        Assert.Equal("Batch.Unknown", unknown.Broken[0].Code);
    }
}
