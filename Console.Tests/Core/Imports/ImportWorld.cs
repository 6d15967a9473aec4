using System.Text;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Imports;
using GovConsole.Imports.Files;
using GovConsole.Imports.Uploads;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Imports;

/// <summary>The sample township with two items, and the use cases of imports over a folder of their own.</summary>
internal sealed class ImportWorld : IAsyncDisposable
{
    public const string Head = "编号,事项名称,申请人,身份证号,手机,村,收件时间,受理时间,办结时间,办理结果,备注\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ImportWorld(World world) => World = world;

    public World World { get; }
    public DirectoryInfo Data { get; } = Directory.CreateTempSubdirectory("console_imports_");
    public DirectoryInfo Folder => Data.CreateSubdirectory("imports");
    public Item Birth { get; private set; } = null!;
    public Item Pension { get; private set; } = null!;
    public Actor Clerk { get; private set; } = null!;

    public UploadStore Uploads => new(Folder.FullName, Sample.Seal);
    public ImportProgress Progress { get; } = new();
    public GatherFacts GatherFacts => new(World.Db, World.Trees, World.Calendars, World.Clock);
    public OpenImport OpenImport => new(World.Db, Uploads, World.Clock);
    public ArrangeImport ArrangeImport => new(World.Db, World.Trees, Uploads, World.Clock);
    public LoadImport LoadImport => new(World.Db, World.Trees, Uploads, Progress);
    public JudgeImport JudgeImport => new(World.Db, GatherFacts, Uploads, Sample.Seal);
    public StartImport StartImport => new(World.Db, World.Clock);
    public DropImport DropImport => new(World.Db, Uploads, World.Clock);
    public ReportImport ReportImport => new(World.Db, JudgeImport, World.Trees, World.Clock);
    public PrepareOffline PrepareOffline => new(World.Db, World.Trees, World.Clock);

    public static async Task<ImportWorld> CreateAsync()
    {
        var world = new ImportWorld(await World.CreateAsync());
        world.Birth = await world.World.ItemAsync(Sample.Version("生育登记（生育证）", certificate: "生育服务证"));
        world.Pension = await world.World.ItemAsync(Sample.Version("城乡居民养老保险参保登记", handling: HandlingKind.Immediate, promised: 0));
        world.Clerk = await world.World.ActorAsync(Role.WindowClerk, Sample.Township);
        return world;
    }

    public Task<string> OpenAsync(string csv, Actor? actor = null) => OpenAsync(Encoding.UTF8.GetBytes(csv), actor: actor);

    public Task<string> OpenAsync(byte[] file, string name = "台账.csv", Actor? actor = null) => OpenAsync(new MemoryStream(file), name, actor);

    public Task<string> OpenAsync(Stream file, string name, Actor? actor = null) =>
        OpenImport.RunAsync(new(Guid.CreateVersion7(), file, name, "历史台账补录"), actor ?? Clerk, Ct);

    public async Task ArrangeAsync(string number, Action<Arrangement> change)
    {
        var import = (await LoadImport.RunAsync(number, Clerk, Ct)).Import;
        var arrangement = import.Arrangement();
        change(arrangement);
        await ArrangeImport.RunAsync(new(number, import.Version, arrangement), Clerk, Ct);
    }

    public Task<JudgeImport.Result> JudgeAsync(string number) => JudgeImport.RunAsync(number, Clerk, Ct);

    public async Task StartAsync(string number) =>
        await StartImport.RunAsync(new(number, (await LoadImport.RunAsync(number, Clerk, Ct)).Import.Version), Clerk, Ct);

    /// <summary>Takes the waiting job, as the runner does, and does it; a clock that breaks off stands for a process that dies.</summary>
    public async Task<JobResult> RunAsync(TimeProvider? clock = null, CancellationToken? ct = null, GatherFacts? facts = null)
    {
        var take = new TakeJob(World.Db, [new(RunImport.Kind, typeof(RunImport))], JobNode.Here, World.Clock);
        var job = await take.RunAsync(Ct) ?? throw new InvalidOperationException("No job waits.");
        return await new RunImport(World.Db, facts ?? GatherFacts, Uploads, Progress, Sample.Seal, clock ?? World.Clock)
            .RunAsync(new JobRun(World.Db, World.Clock, job), ct ?? Ct);
    }

    public async Task<JobResult> ImportAsync(string number)
    {
        await StartAsync(number);
        return await RunAsync();
    }

    public async Task<JobResult> ImportCsvAsync(string csv) => await ImportAsync(await OpenAsync(csv));

    public async Task<List<Case>> CasesAsync() => [.. (await World.Db.AllAsync<Case>()).OrderBy(one => one.Number)];

    /// <summary>Rows of pensions that were closed on the day, each of another person.</summary>
    public static string Closed(int count) => Head + string.Concat(Enumerable.Range(1, count)
        .Select(i => $"YL{i:D5},城乡居民养老保险参保登记,符小妹{i},{Identity(i)},13800000000,{(i % 2 == 0 ? "福久村" : "上名山村")},2018-03-{i % 28 + 1:D2},,2018-03-{i % 28 + 1:D2},办结,\n"));

    public static Stream File(int rows) => new MemoryStream(Encoding.UTF8.GetBytes(Closed(rows)));

    public static string Identity(int serial)
    {
        var head = $"46900719{60 + serial % 40}{serial / 40 % 12 + 1:D2}{serial / 480 % 28 + 1:D2}{serial % 999 + 1:D3}";
        return head + GovConsole.Identities.IdentityNumber.CheckCharacter(head);
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        Data.Delete(recursive: true);
    }
}
