using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Audit;
using GovConsole.Files;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

public sealed class VisitTests : InspectionWorld
{
    private static readonly byte[] Png = Pictures.Png(width: 12, height: 9);

    [Fact]
    public async Task One_visit_enters_a_check_of_each_element()
    {
        await HealthyAsync();
        var number = await MakePlan.RunAsync(Plan(), Admin, Ct);
        var input = Visit(number, Element.Computer) with { Companion = " 王主任 ", Latitude = 19.1, Longitude = 108.65 };

        var visit = await LoadVisit.RunAsync(await RecordVisit.RunAsync(input, Admin, Ct), Admin, Ct);

        Assert.Equal(6, visit.Checks.Count);
        Assert.All(visit.Checks, check => Assert.Equal((CheckSource.Inspection, Admin.Name, new GeoPlace(19.1, 108.65)), (check.Source, check.By, check.Place)));
        Assert.Equal(("王主任", "符小明", number), (visit.Visit.Companion, visit.Visit.Agent, visit.Plan));
        Assert.Equal(ElementState.Failed, (await ElementAsync(Element.Computer)).State);
        Assert.Equal(Element.Computer, Assert.Single(visit.Rectifications).Element);
    }

    [Fact]
    public async Task The_same_key_again_is_the_same_visit_and_enters_nothing()
    {
        await HealthyAsync();
        var checks = (await World.Db.AllAsync<ElementCheck>()).Count;
        var input = Visit(null, Element.Computer);

        var numbers = await Task.WhenAll(RecordVisit.RunAsync(input, Admin, Ct), RecordVisit.RunAsync(input, Admin, Ct));
        NextDay(3);
        var later = await RecordVisit.RunAsync(input, Admin, Ct);

        Assert.Equal([later], numbers.Distinct());
        Assert.Single(await World.Db.AllAsync<InspectionVisit>());
        Assert.Equal(checks + 6, (await World.Db.AllAsync<ElementCheck>()).Count);
        Assert.Single(await World.Db.AllAsync<Rectification>());
        Assert.Single(await World.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.VisitRecorded");
    }

    [Fact]
    public async Task Another_account_does_not_get_a_visit_by_its_key()
    {
        await HealthyAsync();
        var input = Visit(null);
        await RecordVisit.RunAsync(input, Admin, Ct);

        Assert.Equal("Rule.Stale", await RefusedAsync(async () => await RecordVisit.RunAsync(input, await SupervisorAsync(), Ct)));
    }

    [Fact]
    public async Task A_visit_keeps_its_hour_and_the_hour_of_its_entry()
    {
        await HealthyAsync();
        NextDay(2);
        var number = await RecordVisit.RunAsync(Visit(null) with { At = new(2026, 3, 9, 15, 30, 0) }, Admin, Ct);

        var visit = (await LoadVisit.RunAsync(number, Admin, Ct)).Visit;
        Assert.Equal((Sample.Monday, Sample.Now.AddDays(2)), (visit.On, visit.RecordedAt));
        Assert.Equal(new(2026, 3, 9, 15, 30, 0), Beijing.Time(visit.At));
    }

    [Fact]
    public async Task Photos_belong_to_their_element_and_to_who_may_see_the_visit()
    {
        await HealthyAsync();
        var input = Visit(null);
        var number = await RecordVisit.RunAsync(input with
        {
            Findings = [.. input.Findings.Select(one => one.Element is Element.Place ? one with { Photos = [new(new MemoryStream(Png), "门口.png"), new(new MemoryStream(Pictures.Jpeg(3)), "b.jpg")] } : one)],
        }, Admin, Ct);

        var visit = (await LoadVisit.RunAsync(number, Admin, Ct)).Visit;
        Assert.Equal([Element.Place, Element.Place], visit.Photos.Select(photo => photo.Element));
        var file = visit.Photos[0].FileId;
        Assert.Equal("门口.png", (await FindVisitPhoto.RunAsync(number, file, Admin, Ct)).Name);
        Assert.Equal(file, (await ElementAsync(Element.Place)).FileId);
        var stranger = await SupervisorAsync(Sample.OtherCity);
        Assert.Equal("File.Unknown", await RefusedAsync(() => FindVisitPhoto.RunAsync(number, file, stranger, Ct)));
    }

    public static TheoryData<string, string?, RecordVisit.Input> Refusals => new()
    {
        { "Inspection.InFuture", "At", Visit(null) with { At = new(2026, 3, 9, 11, 0, 0) } },
        { "Inspection.TimeMissing", "At", Visit(null) with { At = null } },
        { "Inspection.ElementOpen", "State.Ledger", Visit(null) with { Findings = [.. Visit(null).Findings.Take(5)] } },
        { "Inspection.AbsentOnDuty", "OnDuty", Visit(null) with { AgentAbsent = true } },
        { "Inspection.TextTooLong", "Companion", Visit(null) with { Companion = new('长', 61) } },
        { "Standard.ItemOpen", "FixedRoom", Visit(null) with { Findings = [new() { Element = Element.Place, State = ElementState.Passed }, .. Visit(null).Findings.Skip(1)] } },
        { "AgentPoint.NoteMissing", "Note.Place", Visit(null) with { Findings = [new() { Element = Element.Place, State = ElementState.Failed }, .. Visit(null).Findings.Skip(1)] } },
        { "Inspection.Unknown", null, Visit("469007X-2026-00009") },
        { "Inspection.KeyMissing", null, Visit(null) with { Key = Guid.Empty } },
        { "AgentPoint.Unknown", null, Visit(null) with { Code = Sample.OtherVillage.Code } },
    };

    [Theory, MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_is_refused_at_its_field_and_nothing_is_written(string code, string? field, RecordVisit.Input input)
    {
        await HealthyAsync();
        var checks = (await World.Db.AllAsync<ElementCheck>()).Count;

        var broken = await Assert.ThrowsAsync<RuleException>(() => RecordVisit.RunAsync(input, Admin, Ct));

        Assert.Contains((code, field), broken.Broken.Select(rule => (rule.Code, rule.Field)));
        Assert.Equal(checks, (await World.Db.AllAsync<ElementCheck>()).Count);
        Assert.Empty(await World.Db.AllAsync<InspectionVisit>());
        Assert.Empty(await World.Db.AllAsync<StoredFile>());
    }

    [Fact]
    public async Task Nobody_inspects_the_own_point_or_one_elsewhere()
    {
        await HealthyAsync();

        Assert.Equal("Access.Forbidden", await RefusedAsync(() => RecordVisit.RunAsync(Visit(null), Agent, Ct)));
        Assert.Equal("AgentPoint.Unknown", await RefusedAsync(async () => await RecordVisit.RunAsync(Visit(null), await SupervisorAsync(Sample.OtherCity), Ct)));
        Assert.Equal("Access.Forbidden", await RefusedAsync(async () => await RecordVisit.RunAsync(Visit(null), await World.ActorAsync(Role.Leader, Sample.City), Ct)));
    }
}
