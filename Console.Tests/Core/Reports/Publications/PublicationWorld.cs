using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Organisation;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Publications;
using GovConsole.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovConsole.Tests.Core.Reports.Publications;

/// <summary>A city with a month of cases, an administrator who publishes, and the use cases of publishing.</summary>
public abstract class PublicationWorld : IAsyncLifetime
{
    protected static readonly DateOnly March = new(2026, 3, 1);

    protected World World { get; private set; } = null!;
    protected Actor Admin { get; private set; } = null!;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected IssueBulletin Issue => new(World.Db, new(World.Db, World.Trees, World.Calendars, new(World.Db), World.Clock), new(World.Db, World.Trees, World.Clock), World.Trees, World.Clock);
    protected DraftBulletin Draft => new(World.Db, Issue, World.Trees, World.Clock);
    protected ReviseDraft Revise => new(World.Db, World.Clock);
    protected PublishBulletin Publish => new(World.Db, World.Clock);
    protected WithdrawBulletin Withdraw => new(World.Db, World.Clock);
    protected DiscardDraft Discard => new(World.Db, World.Clock);
    protected FindPublications Find => new(World.Db, World.Trees);
    protected LoadPublication Load => new(World.Db, new SkiaPdfWriter(), World.Clock, NullLogger<LoadPublication>.Instance);

    public async ValueTask InitializeAsync()
    {
        World = await World.CreateAsync();
        Admin = await World.ActorAsync(Role.UnitAdministrator, Sample.City);
        await CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>One case more, received and decided today.</summary>
    protected async Task CloseAsync()
    {
        var number = await World.LogAsync(await World.ItemAsync());
        var approver = await World.ActorAsync(Role.Approver, Sample.Township);
        await World.AdvanceAsync(number, CaseAction.Accept, approver, input => input.Materials = Sample.Brought);
        foreach (var action in new[] { CaseAction.Assign, CaseAction.Propose, CaseAction.Grant }) await World.AdvanceAsync(number, action, approver);
    }

    protected Task<Guid> DraftAsync(Unit? unit = null, ReportKind kind = ReportKind.Monthly, Actor? actor = null) =>
        Draft.RunAsync(new((unit ?? Sample.City).Code, kind, March), Texts.Chinese, actor ?? Admin, Ct);

    protected async Task<Guid> PublishedAsync(Unit? unit = null)
    {
        var id = await DraftAsync(unit);
        await Publish.RunAsync(id, 0, Admin, Ct);
        return id;
    }

    protected async Task<byte[]> PrintAsync(Guid id, string kind, Actor? actor = null) => (await Load.PrintAsync(id, kind, Texts.Chinese, actor ?? Admin, Ct)).Bytes;
}
