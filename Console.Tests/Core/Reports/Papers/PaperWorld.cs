using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Papers;
using GovConsole.Files;
using GovConsole.Items;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Tests.Support;
using Microsoft.Extensions.Logging;

namespace GovConsole.Tests.Core.Reports.Papers;

/// <summary>A small province whose papers are kept in a folder of their own.</summary>
internal sealed class PaperWorld : IAsyncDisposable
{
    public static readonly Uri Site = new("https://sp.example.test/");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("console-papers-");

    private PaperWorld(World world) => World = world;

    public World World { get; }
    public LogLines Log { get; } = new();
    public Actor Agent { get; private set; } = null!;
    public Actor Clerk { get; private set; } = null!;
    public Actor Approver { get; private set; } = null!;

    public IssuePaper IssuePaper =>
        new(World.Db, World.LoadCase, new(World.Trees, World.Calendars), World.Trees, Files, new SkiaPdfWriter(), World.Clock);
    public OpenPaper OpenPaper => new(World.Db, Files, World.Clock, LoggerFactory.Create(logging => logging.AddProvider(Log)).CreateLogger<OpenPaper>());
    public VoidPaper VoidPaper => new(World.Db, World.Clock);
    public LoadPapers LoadPapers => new(World.Db, World.LoadCase);
    public FindPapers FindPapers => new(World.Db, World.Trees);

    private FileStore Files => new(folder.FullName, World.Clock);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<PaperWorld> CreateAsync()
    {
        var world = await World.CreateAsync();
        return new(world)
        {
            Agent = await world.AgentAsync(), Clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township), Approver = await world.ActorAsync(Role.Approver, Sample.Township),
        };
    }

    public async Task<string> LogAsync(ItemVersion? version = null) => await World.LogAsync(await World.ItemAsync(version));

    /// <summary>Takes the case through the deeds, an hour apart, each by whoever may.</summary>
    public async Task TakeAsync(string number, params CaseAction[] way)
    {
        foreach (var action in way)
        {
            World.Clock.Advance(TimeSpan.FromHours(1));
            var actor = action switch
            {
                CaseAction.Withdraw or CaseAction.SupplyMaterials or CaseAction.Deliver or CaseAction.Archive => Agent,
                CaseAction.Accept or CaseAction.NotifyDefects or CaseAction.RefuseAcceptance or CaseAction.LapseCorrection => Clerk,
                CaseAction.Void or CaseAction.Reopen => await World.ActorAsync(Role.Supervisor, Sample.City),
                _ => Approver,
            };
            await World.AdvanceAsync(number, action, actor, Fill);
        }
    }

    /// <summary>Issued by whoever may in the township, unless somebody is named.</summary>
    public Task<IssuedPaper> IssueAsync(string number, PaperKind kind, int? place = null, Actor? by = null) =>
        IssuePaper.RunAsync(new(number, kind, Site) { Place = place }, Texts.Current, by ?? (PaperTable.Rule(kind).Permission is Permission.LogCase ? Clerk : Approver), Ct);

    public async Task<byte[]> OpenAsync(IssuedPaper paper, string language = PaperLanguages.Official) =>
        (await OpenPaper.RunAsync(paper.Id, language, Approver, Ct)).Bytes;

    /// <summary>Changes one byte of every file that is kept.</summary>
    public void Tamper()
    {
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file.FullName);
            bytes[^10] ^= 1;
            File.WriteAllBytes(file.FullName, bytes);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static void Fill(AdvanceCase.Input input)
    {
        if (input.Action is not (CaseAction.NotifyDefects or CaseAction.SupplyMaterials or CaseAction.Resume)) input.Reason = "需核实宅基地四至界线";
        (input.Content, input.Outcome, input.Remedies) = ("1. 结婚证原件；2. 居民身份证复印件2份", "四至界线已核实", "可申请行政复议或者提起行政诉讼");
        (input.PauseKind, input.Days, input.ApprovedBy) = (PauseKind.OnSiteCheck, 5, "陈主任");
        (input.DeliveryWay, input.Receiver, input.UpstreamNumber) = (DeliveryWay.Agent, "符小妹", "HN-2026-0001");
        (input.CertificateNumber, input.Materials) = ("琼生育2026-001", Sample.Brought);
    }
}
