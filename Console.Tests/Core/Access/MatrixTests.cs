using System.Reflection;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Tenures;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Batches;
using GovConsole.Batches.Files;
using GovConsole.Cases;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Cases.Papers;
using GovConsole.Cases.Search;
using GovConsole.Data;
using GovConsole.Drafts;
using GovConsole.Files;
using GovConsole.Handovers;
using GovConsole.Imports;
using GovConsole.Imports.Files;
using GovConsole.Items;
using GovConsole.Items.Drafts;
using GovConsole.Jobs;
using GovConsole.JointMatters;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Ratings;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Handovers;
using GovConsole.Reports.JointReceipts;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Papers;
using GovConsole.Staff;
using GovConsole.Statistics.Dashboards;
using GovConsole.Tests.Core.Batches;
using GovConsole.Tests.Core.Handovers;
using GovConsole.Tests.Core.Imports;
using GovConsole.Tests.Core.JointMatters;
using GovConsole.Tests.Core.Ratings;
using GovConsole.Tests.Support;
using GovConsole.Web.Startup;
using GovConsole.Workdays;
using GovConsole.Workdays.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Core.Access;

/// <summary>
/// Every use case, asked as every role inside and outside the subtree in which its subject lies. What a role may not do is refused,
/// and what lies outside is refused or unknown; a use case that no line asks fails the test.
/// </summary>
public sealed partial class MatrixTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>How a use case is asked. Bound means that its subject lies in a subtree; what is public for the whole province does not.</summary>
    private sealed record Ask(Type UseCase, Permission Needs, bool Bound, Func<Stage, Actor, Task> Run);

    private static readonly Type[] OnesOwn =
    [
        typeof(Preferences), typeof(ChangePassword), typeof(FindActor), typeof(RecordSession), typeof(FindJobs), typeof(LoadJob), typeof(CancelJob),
        typeof(KeepDraft), typeof(KeepTyped), typeof(FindDraft), typeof(FindDrafts), typeof(DropDraft),
    ];

    private static readonly Ask[] Asks =
    [
        Of<LogCase>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(Sample.Input(stage.Item), actor, Ct)),
        Of<PreviewDue>(Permission.LogCase, false, (one, _, actor) => one.RunAsync(new(3, default), Sample.Village.Code, actor, Ct)),
        Of<FindSimilar>(Permission.LogCase, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(Sample.IdentityNumber, stage.Item.Id, actor, Ct)).Any(row => row.Number == stage.Case))),
        Of<AdvanceCase>(Permission.AcceptCase, true, (one, stage, actor) =>
            one.RunAsync(new() { Number = stage.Case, Version = 1, Action = CaseAction.Accept }, actor, Ct)),
        Of<LoadCase>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, actor, Ct)),
        Of<FindCases>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), actor, Ct)).Rows.Any(row => row.Number == stage.Case))),
        Of<SearchCases>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(stage.Case, actor, Ct)).Groups.SelectMany(group => group.Rows).Any(row => row.Number == stage.Case))),
        Of<LoadQueue>(Permission.ReadCases, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<AssignCases>(Permission.ReadCases, true, async (one, stage, actor) => Seen(!(await one.RunAsync(
            new() { Numbers = [stage.Case], Kind = AssignmentKind.Claimed }, actor, Ct))[0].Broken.Any(rule => rule.Code is "Case.Unknown"))),
        Of<FindAssignments>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, actor, Ct)),
        Of<FindColleagues>(Permission.ReadCases, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<LedgerItems>(Permission.ReadCases, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<RevealApplicant>(Permission.RevealIdentity, true, (one, stage, actor) => one.RunAsync(stage.Case, "核对身份", actor, Ct)),
        Of<LoadMaterial>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, 0, actor, Ct)),
        Of<OpenMaterialFile>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, stage.MaterialFile, actor, Ct)),
        Of<OpenMaterialFile>(Permission.ReadCases, true, (one, stage, actor) => one.ForThumbnailAsync(stage.Case, stage.MaterialFile, actor, Ct)),
        Of<RecordMaterial>(Permission.KeepMaterials, true, (one, stage, actor) =>
            one.RunAsync(new() { Number = stage.Case, Place = 0, Way = MaterialWay.Window, Originals = 1, Copies = 1 }, actor, Ct)),
        Of<CheckMaterial>(Permission.AcceptCase, true, (one, stage, actor) => one.RunAsync(stage.Case, 0, actor, Ct)),
        Of<AttachFile>(Permission.KeepMaterials, true, (one, stage, actor) => one.RunAsync(new(stage.Case, 0, new MemoryStream(Pictures.Jpeg()), "证件.jpg"), actor, Ct)),
        Of<RemoveFile>(Permission.KeepMaterials, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Case, Place = 0, File = stage.MaterialFile }, actor, Ct)),
        Of<RebuildTallies>(Permission.RebuildStatistics, false, (one, _, actor) => one.RunAsync(actor, Ct)),

        Of<FindThemes>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<LogJointCase>(Permission.LogCase, true, (one, _, actor) =>
            one.RunAsync(new() { Theme = "XSE1", Application = { UnitCode = Sample.Village.Code } }, actor, Ct)),
        Of<LoadJointMatter>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Joint, actor, Ct)),

        Of<LoadDashboard>(Permission.ReadStatistics, true, (one, _, actor) =>
            one.RunAsync(new(Period.Day(Sample.Monday)) { Unit = Sample.Village.Code }, actor, Ct)),

        Of<ExportLedger>(Permission.ExportCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), actor, Ct)).Rows.Any(row => row.Number == stage.Case))),
        Of<IssueBulletin>(Permission.ReadStatistics, true, (one, _, actor) => one.RunAsync(new(Sample.Village.Code, Sample.Monday), actor, Ct)),
        Of<IssuePaper>(Permission.LogCase, true, (one, stage, actor) =>
            one.RunAsync(new(stage.Case, PaperKind.Receipt, new("https://example.test")), Texts.Chinese, actor, Ct)),
        Of<LoadPapers>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, actor, Ct)),
        Of<OpenPaper>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Paper, PaperLanguages.Official, actor, Ct)),
        Of<FindPapers>(Permission.ReadPapers, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), null, actor, Ct)).Rows.Any(row => row.Case == stage.Case))),
        Of<VoidPaper>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(stage.Paper, "填写有误", actor, Ct)),
        Of<SetPaperPrefix>(Permission.MaintainOrganisation, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, "福久村", actor, Ct)),

        Of<FindHandable>(Permission.LogCase, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<GiveHandover>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Cases = [stage.Case] }, actor, Ct)),
        Of<FindHandovers>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), actor, Ct)).Rows.Any(row => row.Number == stage.Handover))),
        Of<LoadHandover>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Handover, actor, Ct)),
        Of<SignHandover>(Permission.KeepMaterials, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Handover, Version = 0 }, actor, Ct)),
        Of<TakeBackHandover>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new(stage.Handover, 0, "漏了一件"), actor, Ct)),
        Of<PrintHandover>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Handover, PaperLanguages.Official, Texts.Chinese, actor, Ct)),

        Of<RateCase>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Case, Level = Satisfaction.Satisfied, Way = RatingWay.Phone }, actor, Ct)),
        Of<RecordCallBack>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Case, Reached = false }, actor, Ct)),
        Of<AdvanceCure>(Permission.KeepMaterials, true, (one, stage, actor) =>
            one.RunAsync(new() { Number = stage.Rated, Version = 0, Action = CureAction.Verify, Upheld = true, Text = "属实" }, actor, Ct)),
        Of<LoadRating>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Rated, actor, Ct)),
        Of<FindRatings>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), null, actor, Ct)).Rows.Any(row => row.Number == stage.Rated))),
        Of<RateFigures>(Permission.ReadCases, true, async (one, stage, actor) => Seen((await one.RunAsync(new(), actor, Ct)).Whole.Total > 0)),

        Of<PrintJointReceipt>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Joint, actor, Ct)),

        Of<OpenBatch>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(BatchWorld.Batch(stage.Renewal, BatchWorld.Stations(1)), actor, Ct)),
        Of<MendRows>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Batch, Rows = [BatchWorld.Station(1)] }, actor, Ct)),
        Of<StartBatch>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(stage.Batch, actor, Ct)),
        Of<LoadBatch>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Batch, actor, Ct)),
        Of<FindBatches>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(null, actor, Ct)).Rows.Any(row => row.Number == stage.Batch))),
        Of<AdvanceBatch>(Permission.AcceptCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Batch, Action = CaseAction.Accept }, actor, Ct)),
        Of<TakeBatch>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(stage.Batch, BatchPart.Wrong, actor, Ct)),
        Of<TakeBatch>(Permission.ExportCases, true, (one, stage, actor) => one.RunAsync(stage.Batch, BatchPart.Result, actor, Ct)),
        Of<PrintBatch>(Permission.LogCase, true, (one, stage, actor) =>
            one.RunAsync(new(stage.Batch, PaperKind.Receipt, new("https://example.test")), Texts.Chinese, actor, Ct)),

        Of<OpenImport>(Permission.ImportCases, false, (one, _, actor) => one.RunAsync(new(Guid.CreateVersion7(), ImportWorld.File(1), "台账.csv", "补录"), actor, Ct)),
        Of<LoadImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(stage.Import, actor, Ct)),
        Of<ArrangeImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(new(stage.Import, 1, new()), actor, Ct)),
        Of<JudgeImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(stage.Import, actor, Ct)),
        Of<ReportImport>(Permission.ImportCases, true, (one, stage, actor) =>
            one.RunAsync(new(stage.Import, new MemoryStream(), Texts.Chinese, rule => rule.Code), actor, Ct)),
        Of<FindImports>(Permission.ImportCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(null, actor, Ct)).Rows.Any(row => row.Number == stage.Import))),
        Of<StartImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(new(stage.Import, 1), actor, Ct)),
        Of<DropImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(stage.Import, actor, Ct)),
        Of<PrepareOffline>(Permission.ImportCases, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),

        Of<FindPoints>(Permission.ReadAgentPoints, true, async (one, _, actor) =>
            Seen((await one.RunAsync(new(), 1, actor, Ct)).Rows.Any(row => row.Code == Sample.Village.Code))),
        Of<LoadPoint>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<LoadSixOnes>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(new() { Unit = Sample.Village.Code }, actor, Ct)),
        Of<LoadCoverage>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, null, actor, Ct)),
        Of<FindEvidence>(Permission.ReadAgentPoints, true, (one, stage, actor) => one.RunAsync(Sample.Village.Code, stage.File, actor, Ct)),
        Of<CheckElement>(Permission.CheckAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Element = Element.Rules, Note = "已上墙" }, actor, Ct)),
        Of<OpenPoint>(Permission.MaintainAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.OtherVillage.Code, Address = "村委会一楼", Hours = "8:30–17:30" }, actor, Ct)),
        Of<ChangePointStatus>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Version = stage.PointVersion, Status = PointStatus.Operating }, actor, Ct)),
        Of<DescribePoint>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Version = stage.PointVersion, Address = "村口", Hours = "全天" }, actor, Ct)),
        Of<AppointAgent>(Permission.MaintainAgentPoints, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Name = "符秀英", Phone = Sample.Phone, Primary = false }, actor, Ct)),
        Of<EndTenure>(Permission.MaintainAgentPoints, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Tenure = stage.Tenure, Reason = "换届" }, actor, Ct)),
        Of<RevealAgentPhone>(Permission.CheckAgentPoints, true, (one, stage, actor) => one.RunAsync(Sample.Village.Code, stage.Tenure, actor, Ct)),

        Of<FindItems>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(new(), actor, 0, 10, Ct)),
        Of<LoadItem>(Permission.ReadItems, false, (one, stage, actor) => one.RunAsync(stage.Item.Code, actor, null, Ct)),
        Of<OfferedItems>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<ItemFigures>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(Sample.Monday, actor, Ct)),
        Of<SaveItem>(Permission.MaintainItems, true, (one, _, actor) => one.RunAsync(new() { Code = "新事项" }, actor, Ct)),
        Of<ReviseItem>(Permission.MaintainItems, true, (one, stage, actor) =>
            one.RunAsync(new() { Code = stage.Item.Code, Number = 1, Reason = "调整" }, actor, Ct)),

        Of<FindUnits>(Permission.ReadOrganisation, false, (one, _, actor) => one.RunAsync(actor, new(), 10, Ct)),
        Of<LoadUnit>(Permission.ReadOrganisation, false, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<AddUnit>(Permission.MaintainOrganisation, true, (one, _, actor) => one.RunAsync(
            new() { ParentCode = Sample.Township.Code, Kind = UnitKind.VillageCommittee, Code = "469007100299", Name = "新村民委员会", Note = "批复" }, actor, Ct)),
        Of<RenameUnit>(Permission.MaintainOrganisation, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.Village.Code, Name = "福久新村民委员会", Note = "批复" }, actor, Ct)),
        Of<RetireUnit>(Permission.MaintainOrganisation, true, (one, _, actor) =>
            one.RunAsync(new() { Code = Sample.OtherVillage.Code, Note = "撤并批复" }, actor, Ct)),

        Of<FindCalendar>(Permission.ReadCalendar, false, (one, _, actor) => one.RunAsync(2026, Sample.City.Path, actor, Ct)),
        Of<SetLocalHoliday>(Permission.MaintainCalendar, true, (one, _, actor) =>
            one.RunAsync(new() { Unit = Sample.City.Path, Date = new(2026, 4, 20), Name = "三月三", Notice = "市政府通知" }, actor, Ct)),
        Of<RemoveLocalHoliday>(Permission.MaintainCalendar, true, (one, _, actor) =>
            one.RunAsync(new() { Unit = Sample.City.Path, Date = new(2024, 4, 11), Reason = "录错" }, actor, Ct)),
        Of<MaintainYear>(Permission.MaintainCalendar, true, (one, _, actor) => one.RunAsync(new() { Year = 2027 }, actor, Ct)),

        Of<FindAuditEntries>(Permission.ReadAudit, false, (one, _, actor) => one.RunAsync(new(), null, actor, Ct)),
        Of<FindStaff>(Permission.MaintainStaff, true, (one, _, actor) => one.RunAsync(actor, new(Below: Sample.Township.Code), 0, 10, Ct)),
        Of<AddStaff>(Permission.MaintainStaff, true, (one, _, actor) =>
            one.RunAsync(new() { UserName = "new.agent", DisplayName = "符海燕", UnitCode = Sample.Village.Code }, actor, Ct)),
        Of<GrantPost>(Permission.MaintainStaff, true, (one, stage, actor) =>
            one.RunAsync(new() { AccountId = stage.Colleague.AccountId, Role = Role.Approver, UnitCode = Sample.Township.Code }, actor, Ct)),
        Of<RevokePost>(Permission.MaintainStaff, true, (one, stage, actor) => one.RunAsync(stage.Colleague.GrantId, actor, Ct)),
        Of<DisableStaff>(Permission.MaintainStaff, true, (one, stage, actor) => one.RunAsync(stage.Colleague.AccountId, true, actor, Ct)),
        Of<ResetPassword>(Permission.MaintainStaff, true, (one, stage, actor) => one.RunAsync(stage.Colleague.AccountId, actor, Ct)),

        .. NoteAsks,
    ];

    [Fact]
    public void Every_use_case_that_takes_an_actor_is_asked()
    {
        var all = typeof(Actor).Assembly.GetTypes().Where(type => type is { IsClass: true, IsNested: false }
            && type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Any(method => typeof(Task).IsAssignableFrom(method.ReturnType) && method.GetParameters().Any(one => one.ParameterType == typeof(Actor))));

        Assert.Equal(
            all.Except(OnesOwn).Select(type => type.Name).Order(),
            Asks.Select(ask => ask.UseCase.Name).Distinct().Order());
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task A_role_does_what_it_may_where_it_may_and_nothing_else(Role role)
    {
        await using var stage = await Stage.CreateAsync();
        var (inside, outside) = (await stage.World.ActorAsync(role, Sample.City), await stage.World.ActorAsync(role, Sample.OtherCity));
        var wrong = new List<string>();
        foreach (var ask in Asks)
        {
            // Writes that are let through change the stage, so what must be refused is asked first.
            var mayNot = await AnswerAsync(ask, stage, outside);
            var allowedOutside = role.Allows(ask.Needs) && !ask.Bound;
            if (allowedOutside != mayNot is null) wrong.Add($"{ask.UseCase.Name} outside: {mayNot ?? "let through"}");

            var may = await AnswerAsync(ask, stage, inside);
            // Items and the national calendar are the province's; the gate says so by a rule of its own.
            var expected = role.Allows(ask.Needs) && !IsProvinces(ask.UseCase);
            if (expected != may is null) wrong.Add($"{ask.UseCase.Name} inside: {may ?? "let through"}");
        }

        Assert.Empty(wrong);
    }

    private static bool IsProvinces(Type useCase) => useCase == typeof(SaveItem) || useCase == typeof(ReviseItem) || useCase == typeof(MaintainYear);

    /// <summary>The code by which the gate refused, or null when the actor was let through, even if another rule then found fault.</summary>
    private static async Task<string?> AnswerAsync(Ask ask, Stage stage, Actor actor)
    {
        try
        {
            await ask.Run(stage, actor);
            return null;
        }
        catch (RuleException refused)
        {
            var code = refused.Broken[0].Code;
            return code.StartsWith("Access.", StringComparison.Ordinal) || code.EndsWith("Unknown", StringComparison.Ordinal)
                || code is "Item.ProvinceOnly" or "Staff.NotInScope" or "Staff.OutsideSubtree" ? code : null;
        }
    }

    private static void Seen(bool seen)
    {
        if (!seen) throw new RuleException("Row.Unknown");
    }

    private static Ask Of<T>(Permission needs, bool bound, Func<T, Stage, Actor, Task> run) where T : notnull =>
        new(typeof(T), needs, bound, (stage, actor) => run(stage.Services.GetRequiredService<T>(), stage, actor));

    /// <summary>One of everything that can be asked for, in the sample township.</summary>
    private sealed class Stage : IAsyncDisposable
    {
        public World World { get; private init; } = null!;
        public ServiceProvider Services { get; private init; } = null!;
        public Item Item { get; private set; } = null!;
        public string Case { get; private set; } = "";
        public string Joint { get; private set; } = "";
        public string Rated { get; private set; } = "";
        public string Handover { get; private set; } = "";
        public Item Renewal { get; private set; } = null!;
        public string Batch { get; private set; } = "";
        public string Import { get; private set; } = "";
        public Guid File { get; private set; }
        public Guid MaterialFile { get; private set; }
        public Guid Tenure { get; private set; }
        public int PointVersion { get; private set; }
        public Actor Colleague { get; private set; } = null!;
        public long Paper { get; private set; }

        public static async Task<Stage> CreateAsync()
        {
            var world = await World.CreateAsync();
            var services = new ServiceCollection()
                .AddLogging()
                .AddFeatures(new ConfigurationBuilder().Build(), Path.GetTempPath())
                .AddSingleton<IDbContextFactory<ConsoleDb>>(world.Db)
                .AddSingleton<TimeProvider>(world.Clock)
                .AddSingleton(Sample.Seal)
                .BuildServiceProvider();
            var stage = new Stage { World = world, Services = services };
            await stage.FillAsync();
            return stage;
        }

        public async ValueTask DisposeAsync()
        {
            await Services.DisposeAsync();
            await World.DisposeAsync();
        }

        private async Task FillAsync()
        {
            Item = await World.ItemAsync();
            Case = await World.LogAsync(Item);
            Paper = (await Services.GetRequiredService<IssuePaper>().RunAsync(
                new(Case, PaperKind.Authorisation, new("https://example.test")), Texts.Chinese, await World.AgentAsync(), Ct)).Id;
            Rated = await World.CloseAsync(Item);
            await World.RateAsync(Rated, Satisfaction.Dissatisfied);
            Handover = await World.GiveAsync(await World.LieAsync(1));
            Renewal = await World.RenewalAsync();
            Batch = await World.OpenBatchAsync(Renewal, BatchWorld.Stations(1));
            await World.SeedThemesAsync();
            Joint = (await World.LogJointCase.RunAsync(
                new() { Theme = "XSE1", Application = new() { Applicant = "符小妹", Number = Sample.IdentityNumber, Phone = Sample.Phone } }, await World.AgentAsync(), Ct)).Number;
            Import = await Services.GetRequiredService<OpenImport>().RunAsync(
                new(Guid.CreateVersion7(), ImportWorld.File(1), "台账.csv", "补录"), await World.ActorAsync(Role.WindowClerk, Sample.Township), Ct);
            Colleague = await World.ActorAsync(Role.WindowClerk, Sample.Township);
            var keeper = await World.ActorAsync(Role.UnitAdministrator, Sample.Township);
            await Services.GetRequiredService<OpenPoint>().RunAsync(
                new() { Code = Sample.Village.Code, Address = "村委会一楼", Hours = "8:30–17:30" }, keeper, Ct);
            await Services.GetRequiredService<AppointAgent>().RunAsync(
                new() { Code = Sample.Village.Code, Name = "符小妹", Phone = Sample.Phone }, keeper, Ct);
            await using var db = World.Db.CreateDbContext();
            var file = new StoredFile { Hash = new('0', 64), Name = "照片.png", ContentType = "image/png", Size = 1, StoredAt = Sample.Now, StoredBy = keeper.AccountId };
            db.AddRange(file, new ElementCheck
            {
                Code = Sample.Village.Code, Element = Element.Place, State = ElementState.Pending, Source = CheckSource.Evidence, On = Sample.Monday,
                RecordedAt = Sample.Now, FileId = file.Id, ById = keeper.AccountId, By = keeper.Name,
            });
            await db.SaveChangesAsync(Ct);
            File = file.Id;
            await Services.GetRequiredService<AttachFile>().RunAsync(new(Case, 0, new MemoryStream(Pictures.Jpeg(3)), "正面.jpg"), Colleague, Ct);
            MaterialFile = (await db.CaseMaterials.SelectMany(material => material.Files).SingleAsync(Ct)).FileId;
            Tenure = (await db.AgentTenures.SingleAsync(Ct)).Id;
            PointVersion = (await db.AgentPoints.SingleAsync(Ct)).Version;
        }
    }
}
