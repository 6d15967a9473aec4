using System.Text;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Imports;
using GovConsole.Imports.Layouts;
using GovConsole.Imports.Rows;
using GovConsole.Imports.Uploads;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Imports;

public sealed class LedgerImportTests
{
    private static readonly string[] People = ["符小妹", "符小弟", "符小红", "符小明", "符小亮", "符小光"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_ledger_kept_by_hand_becomes_cases_with_the_times_it_tells()
    {
        await using var world = await ImportWorld.CreateAsync();
        var number = await world.OpenAsync(
            "八所镇代办台账,,,,,,,,,,\n单位：八所镇,,,,,,,,,,\n" + ImportWorld.Head +
            $"BL01,生育登记,符小妹,{Sample.IdentityNumber},13800000000,福久村,2018.3.5 14:30,2018年3月6日,20180308,准予,\n" +
            $"BL02,城乡居民养老保险参保登记,符小弟,{ImportWorld.Identity(1)},,上名山村,2018-03-07,,2018-03-07,办结,\n" +
            $"BL03,生育登记,符小红,{ImportWorld.Identity(2)},13800000001,福久村,2018-03-08,2018-03-09,2018-03-12,不予许可,不符合条件\n" +
            $"BL04,生育登记,符小明,{ImportWorld.Identity(3)},13800000002,福久村,2026-03-05,2026-03-06,,办理中,\n" +
            $"BL05,生育登记,符小亮,{ImportWorld.Identity(4)},13800000003,,2026-03-06 09:00,,,,\n" +
            $"BL06,生育登记,符小光,{ImportWorld.Identity(5)},13800000004,福久村,2018-04-02,,2018-04-03,退件,材料不齐\n合计,,6 件,,,,,,,,\n,,,,,,,,,,,注：以上为一季度\n7,,,,,,,,,,\n");
        Assert.Equal(3, (await world.LoadImport.RunAsync(number, world.Clerk, Ct)).Import.HeaderRow);
        var judged = await world.JudgeAsync(number);
        Assert.Equal((6, 0, 0, 2), (judged.Of(RowFate.New), judged.Of(RowFate.There), judged.Of(RowFate.Wrong), judged.Of(RowFate.Skipped)));

        var done = await world.ImportAsync(number);

        Assert.Equal(("Import.Made", 6), (done.Code, done.Args[0]));
        var cases = (await world.CasesAsync()).ToDictionary(one => one.Applicant.Name);
        Assert.Equal(
            [CaseStatus.Archived, CaseStatus.Archived, CaseStatus.Archived, CaseStatus.Accepted, CaseStatus.Received, CaseStatus.Withdrawn],
            People.Select(name => cases[name].Status));
        Assert.All(cases.Values, one => Assert.Equal((number, "历史台账补录"), (one.Batch, one.LateReason)));

        var first = cases["符小妹"];
        Assert.Equal(Beijing.Utc(new(2018, 3, 5, 14, 30, 0)), first.ReceivedAt);
        Assert.Equal((new(2018, 3, 6), new DateOnly(2018, 3, 8), CaseResult.Granted, 2, Timeliness.Early), (first.AcceptedOn, first.ClosedOn, first.Result, first.ElapsedDays, first.Timeliness));
        Assert.Equal("469007100200-2018-00001", first.Number);
        // Each line keeps when it happened and when it was entered.
        var events = (await world.World.Db.AllAsync<CaseEvent>()).Where(line => line.CaseId == first.Id).OrderBy(line => line.Place).ToList();
        Assert.Equal([CaseAction.Receive, CaseAction.SendUp, CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant, CaseAction.Archive], events.Select(line => line.Action));
        Assert.All(events, line => Assert.Equal(Sample.Now, line.RecordedAt));
        Assert.Equal(first.ReceivedAt, events[0].At);

        Assert.Equal((Sample.Township.Code, new DateOnly(2026, 3, 11)), (cases["符小明"].HolderCode, cases["符小明"].DueOn));
        Assert.Equal((Sample.Township.Code, Beijing.Utc(new(2026, 3, 6, 9, 0, 0))), (cases["符小亮"].Source.Code, cases["符小亮"].ReceivedAt));
        Assert.Equal(6, await world.World.FindCases.CountAsync(new() { Batch = number }, world.Clerk, Ct));
    }

    [Fact]
    public async Task The_same_rows_in_whatever_file_add_nothing_twice()
    {
        await using var world = await ImportWorld.CreateAsync();
        var csv = ImportWorld.Closed(40);
        await world.ImportCsvAsync(csv);
        var before = await world.CasesAsync();

        var again = await world.ImportCsvAsync("又一个标题,,,,,,,,,,\n" + csv + $"YL99999,生育登记,王新,{ImportWorld.Identity(777)},13800000000,福久村,2018-05-02,,2018-05-04,办结,\n");

        Assert.Equal([1, 40], again.Args);
        Assert.Equal(before.Select(one => (one.Id, one.Version)), (await world.CasesAsync()).Where(one => one.Applicant.Name != "王新").Select(one => (one.Id, one.Version)));
    }

    [Fact]
    public async Task A_row_without_a_number_is_known_by_person_item_and_day_also_when_somebody_typed_it_in_before()
    {
        await using var world = await ImportWorld.CreateAsync();
        var typed = await world.World.LogAsync(world.Birth);
        var csv = "事项,申请人,身份证号,电话,村,收件日期\n" +
            $"生育登记,符小妹,{Sample.IdentityNumber},13800000000,福久村,2026-03-09\n生育登记,符小妹,{Sample.IdentityNumber},13800000000,福久村,2026-03-06\n";

        var judged = await world.JudgeAsync(await world.OpenAsync(csv));
        Assert.Equal([typed, null], judged.Shown.OrderBy(row => row.Row.Number).Select(row => row.CaseNumber));
        Assert.Equal([1, 1], (await world.ImportCsvAsync(csv)).Args);
        Assert.Equal([0, 2], (await world.ImportCsvAsync(csv)).Args);
    }

    [Fact]
    public async Task A_number_that_belongs_to_another_matter_is_a_fault_and_no_silent_loss()
    {
        await using var world = await ImportWorld.CreateAsync();
        var row = $"1,生育登记,符小妹,{Sample.IdentityNumber},13800000000,福久村,2018-03-05,,2018-03-08,办结,\n";
        await world.ImportCsvAsync(ImportWorld.Head + row);

        var judged = await world.JudgeAsync(await world.OpenAsync(
            ImportWorld.Head + $"1,生育登记,符小弟,{ImportWorld.Identity(9)},13800000000,福久村,2019-03-05,,2019-03-08,办结,\n"));

        Assert.Equal("Import.NumberTaken", Assert.Single(Assert.Single(judged.Shown).Broken).Code);
    }

    [Fact]
    public async Task With_one_row_wrong_no_row_is_imported_and_each_fault_is_told_with_its_cell()
    {
        await using var world = await ImportWorld.CreateAsync();
        var lines = ImportWorld.Closed(2_500).Split('\n');
        lines[2_400] = lines[2_400].Replace("养老保险", "养老宝险", StringComparison.Ordinal);
        lines[2_401] = lines[2_400].Replace("养老宝险", "养老保险", StringComparison.Ordinal);
        lines[2_402] = lines[2_401];
        var number = await world.OpenAsync(string.Join('\n', lines));

        var judged = await world.JudgeAsync(number);
        Assert.Equal((2_498, 2), (judged.Of(RowFate.New), judged.Of(RowFate.Wrong)));
        Assert.False(judged.MayStart);
        Assert.Equal(["B2401 Import.ItemUnknown", "A2403 Import.Twice"], judged.Shown.Where(row => row.Fate is RowFate.Wrong).Select(row => $"{row.Place(row.Broken[0], judged.Columns)} {row.Broken[0].Code}"));

        await world.StartAsync(number);
        var refused = await Assert.ThrowsAsync<RuleException>(() => world.RunAsync());
        Assert.Equal(("Import.RowsBroken", 2_401), (refused.Broken[0].Code, refused.Broken[0].Args[0]));
        Assert.Empty(await world.CasesAsync());
        Assert.Empty(await world.World.Db.AllAsync<ImportRow>());
        Assert.Equal(ImportState.Draft, Assert.Single(await world.World.Db.AllAsync<Import>()).State);
    }

    [Fact]
    public async Task The_figures_are_those_of_counting_everything_again()
    {
        await using var world = await ImportWorld.CreateAsync();
        await world.ImportCsvAsync(ImportWorld.Closed(300));

        await using var db = world.World.Db.CreateDbContext();
        var counts = (await db.SumAsync([Sample.City.Code], Facet.All, Period.Year(2018), Ct))[(Sample.City.Code, "")];
        // The paper told nothing of the materials.
        Assert.Equal((300, 0), (counts[Measure.Closed], counts[Measure.ClosedComplete]));
        Assert.Empty(await world.World.MiscountedAsync());
    }

    [Fact]
    public async Task A_choice_of_columns_is_remembered_for_the_next_file_with_these_headings()
    {
        await using var world = await ImportWorld.CreateAsync();
        var csv = $"序号,啥事,谁,号,哪天\n1,生育登记,符小妹,{Sample.IdentityNumber},2018-03-05\n";
        var number = await world.OpenAsync(csv);
        Assert.Equal(["Import.HeaderMissing", "Import.ColumnMissing", "Import.ColumnMissing", "Import.ColumnMissing", "Import.ItemNowhere"], (await world.JudgeAsync(number)).Missing.Select(rule => rule.Code));

        await world.ArrangeAsync(number, wanted => wanted.HeaderRow = 1);
        await world.ArrangeAsync(number, wanted => wanted.Columns = new()
        {
            [LedgerField.Item] = 1, [LedgerField.Applicant] = 2, [LedgerField.Identity] = 3, [LedgerField.Received] = 4,
        });
        Assert.Equal(["Case.PhoneMissing"], Assert.Single((await world.JudgeAsync(number)).Shown).Broken.Select(rule => rule.Code));

        var next = await world.OpenAsync(csv.Replace("符小妹", "符小弟", StringComparison.Ordinal));
        await world.ArrangeAsync(next, wanted => wanted.HeaderRow = 1);
        Assert.Equal(4, (await world.LoadImport.RunAsync(next, world.Clerk, Ct)).Import.ColumnMap.Count);
        // Another unit makes its own choice.
        var stranger = await world.World.ActorAsync(Role.WindowClerk, Sample.OtherTownship);
        Assert.Equal("Import.Unknown", (await Assert.ThrowsAsync<RuleException>(() => world.LoadImport.RunAsync(next, stranger, Ct))).Broken[0].Code);
    }

    [Fact]
    public async Task An_agent_imports_into_the_own_village_only()
    {
        await using var world = await ImportWorld.CreateAsync();
        var agent = await world.World.AgentAsync();
        var number = await world.OpenAsync(ImportWorld.Closed(2), agent);

        var judged = await world.JudgeImport.RunAsync(number, agent, Ct);

        Assert.Equal([RowFate.Wrong, RowFate.New], judged.Shown.OrderBy(row => row.Row.Number).Select(row => row.Fate));
        Assert.Equal("Import.UnitUnknown", judged.Shown.Single(row => row.Fate is RowFate.Wrong).Broken[0].Code);
    }

    [Fact]
    public async Task The_upload_lies_sealed_and_is_gone_when_nobody_needs_it()
    {
        await using var world = await ImportWorld.CreateAsync();
        var number = await world.OpenAsync(ImportWorld.Closed(3));
        var file = Assert.Single(world.Folder.GetFiles());
        Assert.DoesNotContain(ImportWorld.Identity(1), Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file.FullName, Ct)), StringComparison.Ordinal);

        await world.ImportAsync(number);
        Assert.Empty(world.Folder.GetFiles());

        await world.DropImport.RunAsync(await world.OpenAsync(ImportWorld.Closed(1)), world.Clerk, Ct);
        Assert.Empty(world.Folder.GetFiles());

        await world.OpenAsync(ImportWorld.Closed(1));
        await File.WriteAllTextAsync(Path.Combine(world.Folder.FullName, "orphan"), "x", Ct);
        foreach (var one in world.Folder.GetFiles()) one.LastWriteTimeUtc = Sample.Now.AddDays(-1);
        var forget = new ForgetUploads(world.World.Db, world.Uploads, world.World.Clock);
        Assert.Equal(1, (await forget.RunAsync(null!, Ct)).Args[0]);
        world.World.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(1, (await forget.RunAsync(null!, Ct)).Args[0]);
        Assert.Equal(2, (await world.World.Db.AllAsync<Import>()).Count(one => one.State is ImportState.Dropped));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_import_and_every_deed_is_on_record()
    {
        await using var world = await ImportWorld.CreateAsync();
        var key = Guid.CreateVersion7();
        var numbers = new List<string>();
        for (var i = 0; i < 2; i++) numbers.Add(await world.OpenImport.RunAsync(new(key, new MemoryStream(Encoding.UTF8.GetBytes(ImportWorld.Closed(1))), "..\\..\\C:/台账.csv", "补录"), world.Clerk, Ct));
        Assert.Equal("469007100R-2026-00001", Assert.Single(numbers.Distinct()));
        Assert.Equal("台账.csv", Assert.Single(await world.World.Db.AllAsync<Import>()).FileName);

        await world.ImportAsync(numbers[0]);

        Assert.Equal(["Audit.ImportDone", "Audit.ImportOpened", "Audit.ImportStarted"], (await world.World.Db.AllAsync<AuditEntry>()).Select(one => one.Deed).Order());
        var twice = await Assert.ThrowsAsync<RuleException>(() => world.StartAsync(numbers[0]));
        Assert.Equal("Import.NotOpen", twice.Broken[0].Code);
    }

    [Fact]
    public async Task Personal_numbers_of_imported_cases_lie_sealed_and_are_found()
    {
        await using var world = await ImportWorld.CreateAsync();
        await world.ImportCsvAsync(ImportWorld.Closed(5));

        var found = await world.World.FindCases.RunAsync(new() { Text = ImportWorld.Identity(3) }, world.Clerk, Ct);

        Assert.Equal("符小妹3", Assert.Single(found.Rows).Applicant);
        await using var db = world.World.Db.CreateDbContext();
        Assert.All(await db.Cases.ToListAsync(Ct), one => Assert.Equal(one.Applicant.NumberBlind, Sample.Seal.Blind(Sample.Seal.Open(one.Applicant.NumberSealed))));
    }
}
