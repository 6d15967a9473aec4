using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Files;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class CheckElementTests : PointWorld
{
    private static readonly byte[] Png = Pictures.Png(width: 12, height: 9);

    private static CheckElement.Input Input(ElementState state = ElementState.Passed, Element element = Element.Place, string? note = null) =>
        new() { Code = Code, Element = element, State = state, Note = note, Found = state is ElementState.Passed && Enum.IsDefined(element) ? AllMet(element) : Answers.None };

    [Fact]
    public async Task A_check_keeps_who_when_what_and_the_photo()
    {
        await OpenAsync();
        await CheckElement.RunAsync(Input(note: " 牌子已挂 ") with { Photo = new(new MemoryStream(Png), "门口.PNG") }, Admin, Ct);

        var view = await LoadPoint.RunAsync(Code, Agent, Ct);
        var line = Assert.Single(view.History);
        Assert.Equal((ElementState.Passed, CheckSource.Inspection, "牌子已挂", Admin.Name, Sample.Monday), (line.State, line.Source, line.Note, line.By, line.On));
        var file = view.Files[line.FileId!.Value];
        Assert.Equal(("门口.png", "image/png"), (file.Name, file.ContentType));
        Assert.Equal(file.Hash, (await FindEvidence.RunAsync(Code, file.Id, Agent, Ct)).Hash);
    }

    [Fact]
    public async Task A_photo_is_for_those_only_who_may_know_the_point()
    {
        await OpenAsync();
        await CheckElement.RunAsync(Input() with { Photo = new(new MemoryStream(Png), "a.png") }, Admin, Ct);
        var file = Assert.Single(await World.Db.AllAsync<StoredFile>());
        var stranger = await World.ActorAsync(Role.UnitAdministrator, Sample.OtherCity);

        Assert.Equal("File.Unknown", await RefusedAsync(() => FindEvidence.RunAsync(Code, file.Id, stranger, Ct)));
        Assert.Equal("File.Unknown", await RefusedAsync(() => FindEvidence.RunAsync(Sample.OtherVillage.Code, file.Id, Admin, Ct)));
    }

    [Fact]
    public async Task An_agent_brings_evidence_and_somebody_else_certifies_it()
    {
        await OpenAsync();
        await CheckElement.RunAsync(Input(ElementState.Pending, note: "已整改"), Agent, Ct);
        Assert.Equal(ElementState.Pending, (await ElementAsync(Element.Place)).State);
        Assert.Equal(1, (await FindPoints.RunAsync(new() { Awaiting = true }, 1, Admin, Ct)).Total);

        await PassAsync(Element.Place);
        Assert.Equal(ElementState.Passed, (await ElementAsync(Element.Place)).State);
        Assert.Equal(0, (await FindPoints.RunAsync(new() { Awaiting = true }, 1, Admin, Ct)).Total);
    }

    public static TheoryData<string, CheckElement.Input> Refusals => new()
    {
        { "AgentPoint.NoteMissing", Input(ElementState.Failed) },
        { "AgentPoint.NoteMissing", Input(ElementState.Exempt, note: "  ") },
        { "AgentPoint.CheckedInFuture", Input() with { On = Sample.Monday.AddDays(1) } },
        { "AgentPoint.CheckedBeforeOpening", Input() with { On = Sample.Monday.AddDays(-1) } },
        { "AgentPoint.NoPrimaryAgent", Input(element: Element.Agent) },
        { "AgentPoint.TextTooLong", Input(note: new('长', 301)) },
        { "AgentPoint.StateMissing", Input((ElementState)9) },
        { "AgentPoint.ElementUnknown", Input(element: (Element)9) },
        { "AgentPoint.Unknown", Input() with { Code = Sample.OtherVillage.Code } },
        { "File.KindUnknown", Input() with { Photo = new(new MemoryStream([1, 2, 3]), "a.png") } },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_is_refused_by_name_and_nothing_is_written(string code, CheckElement.Input input)
    {
        await OpenAsync();

        Assert.Equal(code, await RefusedAsync(() => CheckElement.RunAsync(input, Admin, Ct)));
        Assert.Empty(await World.Db.AllAsync<ElementCheck>());
        Assert.Empty(await World.Db.AllAsync<StoredFile>());
    }

    [Fact]
    public async Task An_agent_cannot_certify_the_own_point_nor_send_nothing()
    {
        await OpenAsync();

        Assert.Equal("AgentPoint.AgentCertifies", await RefusedAsync(() => CheckElement.RunAsync(Input(note: "好"), Agent, Ct)));
        Assert.Equal("AgentPoint.EvidenceMissing", await RefusedAsync(() => CheckElement.RunAsync(Input(ElementState.Pending), Agent, Ct)));
    }

    [Theory]
    [InlineData(Role.WindowClerk)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Leader)]
    [InlineData(Role.Auditor)]
    public async Task Whoever_only_reads_checks_nothing(Role role)
    {
        await OpenAsync();
        var actor = await World.ActorAsync(role, Sample.City);

        Assert.Equal("Access.Forbidden", await RefusedAsync(() => CheckElement.RunAsync(Input(), actor, Ct)));
    }

    [Fact]
    public async Task A_point_of_another_city_does_not_exist_for_a_stranger()
    {
        await OpenAsync();
        var stranger = await World.ActorAsync(Role.Supervisor, Sample.OtherCity);

        Assert.Equal("AgentPoint.Unknown", await RefusedAsync(() => CheckElement.RunAsync(Input(), stranger, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => LoadPoint.RunAsync(Code, stranger, Ct)));
    }
}
