using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Inspections;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

public sealed class FactsTests : InspectionWorld
{
    private async Task<IReadOnlyDictionary<string, InspectionFacts>> FactsAsync(DateOnly? from = null)
    {
        await using var db = World.Db.CreateDbContext();
        return await db.InspectionFactsAsync([Code, Sample.OtherVillage.Code], new(from ?? Sample.Monday, World.Clock.Today()), Ct);
    }

    [Fact]
    public async Task They_say_what_was_found_with_the_check_it_comes_from()
    {
        await HealthyAsync();
        var absent = Visit(null, Element.Agent, Element.Computer) with { AgentAbsent = true };
        await RecordVisit.RunAsync(absent, Admin, Ct);
        await FailAsync(Element.Ledger);
        NextDay();
        await FollowedCheck.RunAsync(new() { Code = Code, Element = Element.Computer, State = ElementState.Passed, Found = AllMet(Element.Computer) }, Admin, Ct);
        NextDay(20);

        var facts = (await FactsAsync())[Code];
        Assert.Equal((Sample.Monday, 1, 1), (facts.LastVisitOn, facts.Visits, facts.Absences.Count));
        Assert.Equal([(Element.Agent, PassItem.Badge), (Element.Computer, PassItem.ComputerWorks), (Element.Ledger, (PassItem?)null)], facts.Failed.Select(one => (one.Element, one.Item)));
        Assert.All(facts.Failed, one => Assert.True(one.CheckId > 0 && one.On == Sample.Monday));
        Assert.Equal((3, 1, 0, 2), (facts.Issued, facts.ClosedInTime, facts.ClosedLate, facts.Overdue));
    }

    [Fact]
    public async Task A_village_without_anything_has_facts_too_and_another_period_has_others()
    {
        await HealthyAsync();
        await RecordVisit.RunAsync(Visit(null, Element.Computer), Admin, Ct);
        NextDay(30);
        await FollowedCheck.RunAsync(new() { Code = Code, Element = Element.Computer, State = ElementState.Passed, Found = AllMet(Element.Computer) }, Admin, Ct);

        var all = await FactsAsync(Sample.Monday.AddDays(7));
        Assert.Equal((Sample.Monday, 0, 0, 1, 0), (all[Code].LastVisitOn, all[Code].Visits, all[Code].Failed.Count, all[Code].ClosedLate, all[Code].Overdue));
        Assert.Null(all[Sample.OtherVillage.Code].LastVisitOn);
    }
}
