using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using MiniExcelLibs;

namespace GovConsole.Tests.Core.Reports.Ledgers.Exports;

/// <summary>Seven cases of a village, of which three are accepted, a leader of their city, and the use cases of exports over a folder of their own.</summary>
internal sealed class ExportWorld : IAsyncDisposable
{
    public static readonly string[] Names = ["符小妹", "=HYPERLINK(\"http://x\",\"y\")", "+86", "-1+2", "@SUM(A1)", "00123", "王\u0001,芳"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ExportWorld(World world) => World = world;

    public World World { get; }
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("console_exports_");
    public Actor Leader { get; private set; } = null!;
    public Item Item { get; private set; } = null!;

    public LedgerFileStore Store => new(Folder.FullName, Sample.Seal);
    public AskLedgerFile Ask => new(World.Db, World.FindCases, Sample.Seal, World.Clock);
    public FindLedgerFiles Find => new(World.Db, World.Trees, World.Clock);
    public FetchLedgerFile Fetch => new(World.Db, Store, World.Trees, World.Clock);
    public RemoveLedgerFile Remove => new(World.Db, Store, World.Clock);
    public CountLedgerFiles Count => new(World.Db, World.Clock);
    public ForgetLedgerFiles Forget => new(World.Db, Store, World.Clock);
    public CancelJob Cancel => new(World.Db, World.Clock);

    public static async Task<ExportWorld> CreateAsync()
    {
        var world = new ExportWorld(await World.CreateAsync());
        world.Item = await world.World.ItemAsync();
        var numbers = new List<string>();
        foreach (var name in Names)
        {
            numbers.Add(await world.World.LogAsync(world.Item, input => input.Applicant = name));
            world.World.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        var clerk = await world.World.ActorAsync(Role.WindowClerk, Sample.Township);
        foreach (var number in numbers[..3]) await world.World.AdvanceAsync(number, CaseAction.Accept, clerk, input => input.Materials = Sample.Brought);
        world.Leader = await world.World.ActorAsync(Role.Leader, Sample.City);
        return world;
    }

    public Task<Guid> AskAsync(CaseFilter? filter = null, LedgerFormat format = LedgerFormat.Xlsx, Actor? actor = null, params LedgerColumn[] columns) => Ask.RunAsync(
        new(filter ?? new(), format, columns.Length > 0 ? columns : Enum.GetValues<LedgerColumn>(), "zh-Hans"), actor ?? Leader, Ct);

    /// <summary>Takes the waiting jobs, as the product does, and does them.</summary>
    public Task<int> RunAsync(int rowsASheet = 1000, IStringLocalizer? text = null)
    {
        var services = new ServiceCollection().AddSingleton(Writer(rowsASheet, text)).AddSingleton(Forget).BuildServiceProvider();
        return new JobRunner(World.Db, services, Kinds, new(World.Db, [], World.Clock), Taker, World.Clock, NullLogger<JobRunner>.Instance).RunDueAsync(Ct);
    }

    public WriteLedgerFile Writer(int rowsASheet = 1000, IStringLocalizer? text = null) =>
        new(World.Db, World.FindCases, World.Trees, Store, new(text ?? Texts.Current), Sample.Seal, World.Clock, NullLogger<WriteLedgerFile>.Instance) { RowsASheet = rowsASheet, Lot = 2 };

    public TakeJob Taker => new(World.Db, Kinds, JobNode.Here, World.Clock);

    public async Task<FindLedgerFiles.Row> RowAsync(Guid id, Actor? actor = null) =>
        (await Find.RunAsync(null, actor ?? Leader, Ct)).Rows.Single(row => row.File.Id == id);

    public async Task<byte[]> BytesAsync(Guid id, Actor? actor = null)
    {
        await using var content = (await Fetch.RunAsync(id, null, actor ?? Leader, Ct)).Content;
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, Ct);
        return memory.ToArray();
    }

    /// <summary>The sheets of a workbook as another library than ours reads them.</summary>
    public static Dictionary<string, List<IDictionary<string, object?>>> Read(byte[] workbook) => MiniExcel.GetSheetNames(new MemoryStream(workbook))
        .ToDictionary(name => name, name => new MemoryStream(workbook).Query(useHeaderRow: false, sheetName: name).Cast<IDictionary<string, object?>>().ToList());

    public async Task RevokeAsync(Actor actor)
    {
        await using var db = World.Db.CreateDbContext();
        var now = World.Clock.GetUtcNow().UtcDateTime;
        await db.Set<Grant>().Where(x => x.Id == actor.GrantId).ExecuteUpdateAsync(row => row.SetProperty(x => x.RevokedAt, now), Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        Folder.Delete(recursive: true);
    }

    private static JobKind[] Kinds => [new(WriteLedgerFile.Kind, typeof(WriteLedgerFile)), new(ForgetLedgerFiles.Kind, typeof(ForgetLedgerFiles))];
}

/// <summary>The product's words; when one of them is asked for the first time, something happens elsewhere.</summary>
internal sealed class Meanwhile(string key, Action happens) : IStringLocalizer
{
    private bool happened;

    public LocalizedString this[string name]
    {
        get
        {
            if (name == key && !happened)
            {
                happened = true;
                happens();
            }
            return Texts.Chinese[name];
        }
    }

    public LocalizedString this[string name, params object[] arguments] => Texts.Chinese[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => Texts.Chinese.GetAllStrings(includeParentCultures);
}
