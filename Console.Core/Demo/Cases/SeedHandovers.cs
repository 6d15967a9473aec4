using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Data;
using GovConsole.Handovers;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>
/// A village's lists in the demo: one that the township signed, with a case that it refused, and one that waits for its signature.
/// The demo's own people do it with the same use cases as anybody, once.
/// </summary>
public sealed class SeedHandovers(
    IDbContextFactory<ConsoleDb> dbs, DemoActors actors, LogCase logCase, GiveHandover give, LoadHandover load, SignHandover sign, Calendars calendars, TimeProvider clock)
{
    private const int PerList = 3;

    public async Task RunAsync(CancellationToken ct)
    {
        // Nothing can be promised into a year whose calendar nobody has entered.
        if (!(await calendars.CurrentAsync(ct)).Nation.IsMaintained(clock.Today().AddDays(14).Year)) return;
        if (await dbs.ReadAsync(db => db.Handovers.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("village-agent", ct) is not { } agent || await actors.FindAsync("township-clerk", ct) is not { } clerk) return;
        if (await dbs.ReadAsync(db => db.Items.SingleOrDefaultAsync(item => item.Code == "GG31001000", ct), ct) is not { } item || item.On(clock.Today()) is not { } version) return;

        var random = new Random(20180901);
        var cases = new List<string>();
        for (var i = 0; i < 2 * PerList; i++) cases.Add(await LogAsync(item.Id, version, agent, random, ct));

        var signed = await give.RunAsync(new() { Cases = [.. cases.Take(PerList)] }, agent, ct);
        var view = await load.RunAsync(signed, clerk, ct);
        await sign.RunAsync(new()
        {
            Number = signed, Version = view.Handover.Version,
            Answers = [.. view.Lines.Select(line => line.Row.Place == PerList ? new LineAnswer(PerList, false, "缺户口簿复印件") : new(line.Row.Place, true))],
        }, clerk, ct);
        await give.RunAsync(new() { Cases = [.. cases.Skip(PerList)], Note = "本周第二次报送" }, agent, ct);
    }

    private async Task<string> LogAsync(Guid item, ItemVersion version, Actor agent, Random random, CancellationToken ct) => (await logCase.RunAsync(new()
    {
        ItemId = item, Channel = Channel.VillageAgent, Applicant = People.Name(random), Number = People.IdentityNumber(random, agent.Unit.Code),
        Phone = People.Phone(random), SendUp = false, Materials = [.. version.Materials.Where(material => material.Required).Select(material => material.Name)],
    }, agent, ct)).Number;
}
