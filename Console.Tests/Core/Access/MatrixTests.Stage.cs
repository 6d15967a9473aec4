using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Tenures;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Cases.Papers;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Imports;
using GovConsole.Items;
using GovConsole.Ratings;
using GovConsole.Reports.Papers;
using GovConsole.Tests.Core.Batches;
using GovConsole.Tests.Core.Handovers;
using GovConsole.Tests.Core.Imports;
using GovConsole.Tests.Core.JointMatters;
using GovConsole.Tests.Core.Ratings;
using GovConsole.Tests.Support;
using GovConsole.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Core.Access;

/// <summary>What is asked for.</summary>
public sealed partial class MatrixTests
{
    /// <summary>One of everything that can be asked for, in the sample township.</summary>
    private sealed partial class Stage : IAsyncDisposable
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
        public string Plan { get; private set; } = "";
        public string Visit { get; private set; } = "";
        public Guid VisitPhoto { get; private set; }
        public string Rectification { get; private set; } = "";
        public Guid Asset { get; private set; }
        public long Fault { get; private set; }

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
            (Asset, Fault) = await EquipAsync(keeper);
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
            await InspectAsync(keeper);
            PointVersion = (await db.AgentPoints.AsNoTracking().SingleAsync(Ct)).Version;
            await TellAsync(keeper);
            await DraftAsync();
            await EnquireAsync();
        }
    }
}
