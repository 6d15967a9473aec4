using GovConsole.Assets;
using GovConsole.Assets.Faults;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Assets;

/// <summary>Fault tickets: found, reported, mended.</summary>
public sealed class FaultTests : AssetWorld
{
    private static readonly DateOnly Since = new(2026, 1, 5);

    private async Task<Guid> BrokenAsync(Action<ReportFault.Input>? change = null)
    {
        await HealthyAsync();
        var id = await AddAsset.RunAsync(Computer() with { InUseSince = Since }, Admin, Ct);
        var input = new ReportFault.Input { Asset = id, What = "无法开机" };
        change?.Invoke(input);
        await ReportFault.RunAsync(input, Agent, Ct);
        return id;
    }

    public static TheoryData<string, int, bool> Found => new()
    {
        // Reported on Monday, 2026-03-09.
        { "2026-03-09", 0, false },
        { "2026-03-08", 1, false },
        { "2026-03-06", 1, false },
        { "2026-03-05", 2, true },
        // 2026-02-28 is a make-up Saturday.
        { "2026-02-27", 7, true },
    };

    [Theory, MemberData(nameof(Found))]
    public async Task A_report_is_late_after_more_than_a_working_day(string found, int workdays, bool late)
    {
        await BrokenAsync(input => input.FoundOn = DateOnly.ParseExact(found, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        var fault = await FaultAsync();
        Assert.Equal((workdays, late), (fault.WorkdaysToReport, fault.IsLate));
        Assert.Equal((Sample.Monday, true), (fault.ReportedOn, fault.IsOpen));
    }

    public static TheoryData<string, Action<ReportFault.Input>, string> Wrong => new()
    {
        { "nothing said", input => input.What = " ", "Asset.WhatMissing" },
        { "too much said", input => input.What = new('坏', 201), "Asset.TextTooLong" },
        { "found tomorrow", input => input.FoundOn = Sample.Monday.AddDays(1), "Asset.FoundInFuture" },
        { "found before it was used", input => input.FoundOn = Since.AddDays(-1), "Asset.FoundBeforeUse" },
    };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A_ticket_that_cannot_be_is_refused(string why, Action<ReportFault.Input> change, string refused) =>
        Assert.Equal((why, refused), (why, await RefusedAsync(() => BrokenAsync(change))));

    [Fact]
    public async Task An_asset_has_one_open_ticket_and_another_after_it_was_mended()
    {
        var id = await BrokenAsync();
        Assert.Equal("Asset.FaultOpen", await RefusedAsync(() => ReportFault.RunAsync(new() { Asset = id, What = "又坏了" }, Agent, Ct)));

        await RepairFault.RunAsync(new() { Fault = (await FaultAsync()).Id, Repairer = "东方电脑服务部", How = "更换电源" }, Admin, Ct);
        await ReportFault.RunAsync(new() { Asset = id, What = "又坏了" }, Agent, Ct);

        Assert.Equal([FaultState.Repaired, FaultState.Open], (await World.Db.AllAsync<Fault>()).OrderBy(fault => fault.Id).Select(fault => fault.State));
    }

    [Fact]
    public async Task A_ticket_is_closed_once_by_an_administrator_who_says_by_whom_and_how()
    {
        await BrokenAsync(input => input.FoundOn = new(2026, 3, 6));
        var fault = (await FaultAsync()).Id;
        var repair = new RepairFault.Input { Fault = fault, Repairer = "东方电脑服务部", How = "更换电源" };

        Assert.Equal("Access.Forbidden", await RefusedAsync(() => RepairFault.RunAsync(repair, Agent, Ct)));
        Assert.Equal("Asset.RepairerMissing", await RefusedAsync(() => RepairFault.RunAsync(repair with { Repairer = "" }, Admin, Ct)));
        Assert.Equal("Asset.HowMissing", await RefusedAsync(() => RepairFault.RunAsync(repair with { How = "" }, Admin, Ct)));
        Assert.Equal("Asset.RepairedBeforeFound", await RefusedAsync(() => RepairFault.RunAsync(repair with { On = new(2026, 3, 5) }, Admin, Ct)));
        Assert.Equal("Asset.RepairedInFuture", await RefusedAsync(() => RepairFault.RunAsync(repair with { On = new(2026, 3, 10) }, Admin, Ct)));
        Assert.Equal("Asset.FaultUnknown", await RefusedAsync(() => RepairFault.RunAsync(repair with { Fault = 999 }, Admin, Ct)));
        await RepairFault.RunAsync(repair with { On = new(2026, 3, 7) }, Admin, Ct);
        Assert.Equal("Asset.FaultClosed", await RefusedAsync(() => RepairFault.RunAsync(repair, Admin, Ct)));

        var closed = await FaultAsync();
        Assert.Equal((new DateOnly(2026, 3, 7), "东方电脑服务部", "更换电源", Admin.Name), (closed.EndedOn, closed.Repairer, closed.How, closed.EndedBy));
    }
}
