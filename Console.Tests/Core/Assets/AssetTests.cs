using GovConsole.AgentPoints;
using GovConsole.Assets;
using GovConsole.Assets.Overview;
using GovConsole.Assets.Upkeep;
using GovConsole.Audit;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Assets;

/// <summary>The register: what may stand in it, and that nothing that stood in it is lost.</summary>
public sealed class AssetTests : AssetWorld
{
    public static TheoryData<string, AssetKind, Action<AddAsset.Input>, string?> Forms => new()
    {
        { "a computer", AssetKind.Computer, _ => { }, null },
        { "no number", AssetKind.Computer, input => input.Number = " ", "Asset.NumberMissing" },
        { "a number with a space", AssetKind.Computer, input => input.Number = "DF 1", "Asset.NumberWrong" },
        { "a long number", AssetKind.Computer, input => input.Number = new('1', 33), "Asset.TextTooLong" },
        { "no model", AssetKind.Computer, input => input.Model = "", "Asset.ModelMissing" },
        { "a computer on no named net", AssetKind.Computer, input => input.Network = null, "Asset.NetworkMissing" },
        { "a printer on no named net", AssetKind.Printer, input => input.Network = null, null },
        { "a telephone without a number", AssetKind.Telephone, _ => { }, "Asset.PhoneMissing" },
        { "a telephone with half a number", AssetKind.Telephone, input => input.Phone = "0898", "Asset.PhoneWrong" },
        { "a telephone", AssetKind.Telephone, input => input.Phone = "0898-25500001", null },
        { "bought tomorrow", AssetKind.Computer, input => input.BoughtOn = Sample.Monday.AddDays(1), "Asset.BoughtInFuture" },
        { "used before it was bought", AssetKind.Computer, input => (input.BoughtOn, input.InUseSince) = (Sample.Monday, Sample.Monday.AddDays(-1)), "Asset.UsedBeforeBought" },
        { "used tomorrow", AssetKind.Computer, input => input.InUseSince = Sample.Monday.AddDays(1), "Asset.UsedInFuture" },
    };

    [Theory, MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public async Task What_may_be_entered(string why, AssetKind kind, Action<AddAsset.Input> change, string? refused)
    {
        await OpenAsync();
        var input = Computer() with { Kind = kind };
        change(input);

        if (refused is null) await AddAsset.RunAsync(input, Admin, Ct);
        else Assert.Equal((why, refused), (why, await RefusedAsync(() => AddAsset.RunAsync(input, Admin, Ct))));
    }

    [Fact]
    public async Task A_number_is_given_once_in_the_city_however_it_is_typed_and_also_after_the_thing_is_gone()
    {
        await OpenAsync();
        await OpenAsync(Sample.OtherVillage);
        var first = await AddAsset.RunAsync(Computer("DF-PC-1"), Admin, Ct);
        var second = await AddAsset.RunAsync(Computer("DF-PC-2", Sample.OtherVillage), Admin, Ct);

        Assert.Equal("Asset.NumberTaken", await RefusedAsync(() => AddAsset.RunAsync(Computer(" df-pc-1 ", Sample.OtherVillage), Admin, Ct)));
        await RetireAsset.RunAsync(new() { Asset = first, Version = 1, Reason = "报废" }, Admin, Ct);
        Assert.Equal("Asset.NumberTaken", await RefusedAsync(() => AddAsset.RunAsync(Computer("DF-PC-1"), Admin, Ct)));
        Assert.Equal("Asset.NumberTaken", await RefusedAsync(() => ChangeAsset.RunAsync(
            new() { Asset = second, Version = 1, Number = "DF-PC-1", Model = "x", Network = Network.Internet }, Admin, Ct)));
    }

    [Fact]
    public async Task A_correction_leaves_a_line_for_each_field_and_one_without_a_difference_none()
    {
        await OpenAsync();
        var id = await AddAsset.RunAsync(Computer(), Admin, Ct);
        var change = new ChangeAsset.Input { Asset = id, Version = 1, Number = "DF-PC-001", Model = "联想启天 M450", Label = "A4-BB-6D-00-10-01", Network = Network.Internet };

        await ChangeAsset.RunAsync(change, Admin, Ct);
        await ChangeAsset.RunAsync(change with { Version = 2 }, Admin, Ct);

        var lines = (await World.Db.AllAsync<AssetChange>()).OrderBy(line => line.Id).ToList();
        Assert.Equal(
            [(AssetDeed.Added, null, null, null), (AssetDeed.Changed, AssetField.Model, "联想启天 M428", "联想启天 M450"), (AssetDeed.Changed, AssetField.Network, "GovernmentExtranet", "Internet")],
            lines.Select(line => (line.Deed, line.Field, line.Before, line.After)));
        Assert.Equal("Rule.Stale", await RefusedAsync(() => ChangeAsset.RunAsync(change, Admin, Ct)));
        Assert.Equal(2, (await World.Db.AllAsync<AuditEntry>()).Count(entry => entry.Deed is "Audit.AssetAdded" or "Audit.AssetChanged"));
    }

    [Fact]
    public async Task What_is_retired_stays_in_the_register_and_is_changed_no_more()
    {
        await HealthyAsync();
        var id = await AddAsset.RunAsync(Computer(), Admin, Ct);
        await ReportFault.RunAsync(new() { Asset = id, What = "主板烧毁" }, Agent, Ct);
        Assert.Equal("Asset.ReasonMissing", await RefusedAsync(() => RetireAsset.RunAsync(new() { Asset = id, Version = 1 }, Admin, Ct)));

        await RetireAsset.RunAsync(new() { Asset = id, Version = 1, Reason = "无法修复" }, Admin, Ct);

        var asset = await AssetAsync(id);
        Assert.Equal((Sample.Monday, "无法修复", false), (asset.RetiredOn, asset.RetiredReason, asset.IsInUse));
        Assert.Equal((FaultState.Retired, Sample.Monday), ((await FaultAsync()).State, (await FaultAsync()).EndedOn));
        foreach (var deed in new Func<Task>[]
        {
            () => RetireAsset.RunAsync(new() { Asset = id, Version = 2, Reason = "再次" }, Admin, Ct),
            () => ChangeAsset.RunAsync(new() { Asset = id, Version = 2, Number = "X", Model = "x", Network = Network.Internet }, Admin, Ct),
            () => ReportFault.RunAsync(new() { Asset = id, What = "坏了" }, Agent, Ct),
            () => BindBrowser.RunAsync(id, Agent, Ct),
        })
            Assert.Equal("Asset.Retired", await RefusedAsync(deed));
    }

    [Fact]
    public async Task An_agent_reads_the_own_village_and_enters_nothing()
    {
        await OpenAsync();
        await OpenAsync(Sample.OtherVillage);
        var id = await AddAsset.RunAsync(Computer(), Admin, Ct);
        var other = await AddAsset.RunAsync(Computer("DF-PC-2", Sample.OtherVillage), Admin, Ct);

        Assert.Equal("Access.Forbidden", await RefusedAsync(() => AddAsset.RunAsync(Computer("DF-PC-3"), Agent, Ct)));
        Assert.Equal("Access.Forbidden", await RefusedAsync(() => RetireAsset.RunAsync(new() { Asset = id, Version = 1, Reason = "x" }, Agent, Ct)));
        Assert.Equal("AgentPoint.Unknown", await RefusedAsync(() => ReportFault.RunAsync(new() { Asset = other, What = "坏了" }, Agent, Ct)));
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => LoadVillageAssets.RunAsync(Sample.OtherVillage.Code, Agent, Ct)));
        Assert.Equal("DF-PC-001", Assert.Single((await LoadVillageAssets.RunAsync(Code, Agent, Ct)).Assets).Asset.Number);
        Assert.Equal(["DF-PC-001"], (await FindAssets.RunAsync(new(), 1, Agent, Ct)).Slice.Rows.Select(row => row.Asset.Number));
    }

    [Fact]
    public async Task A_point_that_was_merged_away_gets_nothing_new()
    {
        await HealthyAsync();
        await ChangePointStatus.RunAsync(new() { Code = Code, Version = (await PointAsync()).Version, Status = PointStatus.Merged, Reason = "并入邻村" }, Admin, Ct);

        Assert.Equal("Asset.PointMerged", await RefusedAsync(() => AddAsset.RunAsync(Computer(), Admin, Ct)));
    }

    public static TheoryData<AssetFilter, string[]> Filters => new()
    {
        { new(), ["DF-PC-001", "DF-TEL-001", "DF-PC-002"] },
        { new() { Unit = Sample.OtherVillage.Code }, ["DF-PC-002"] },
        { new() { Kind = AssetKind.Telephone }, ["DF-TEL-001"] },
        { new() { Kind = AssetKind.Computer }, ["DF-PC-001", "DF-PC-002"] },
        { new() { Silent = true }, ["DF-PC-001"] },
        { new() { Faulty = true }, ["DF-TEL-001"] },
        { new() { Retired = true }, ["DF-PC-000"] },
        { new() { Text = "tel" }, ["DF-TEL-001"] },
        { new() { Text = "sms" }, ["DF-PC-002"] },
        { new() { Text = "%" }, [] },
    };

    [Theory, MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task A_filter_shows_and_counts_the_same_assets(AssetFilter filter, string[] numbers)
    {
        await RegisterAsync();

        var found = await FindAssets.RunAsync(filter, 1, Admin, Ct);

        Assert.Equal(numbers, found.Slice.Rows.Select(row => row.Asset.Number));
        Assert.Equal(numbers.Length, found.Slice.Total);
    }

    [Fact]
    public async Task Every_figure_is_the_length_of_the_list_that_it_names()
    {
        await RegisterAsync();

        var figures = (await FindAssets.RunAsync(new(), 1, Admin, Ct)).Figures;

        Assert.Equal(new(2, 1, 0, 1, 1, 1), figures);
        Assert.Equal(
            [figures.Computers, figures.Telephones, figures.Silent, figures.Faulty, figures.Retired],
            new[]
            {
                await CountAsync(new() { Kind = AssetKind.Computer }), await CountAsync(new() { Kind = AssetKind.Telephone }), await CountAsync(new() { Silent = true }),
                await CountAsync(new() { Faulty = true }), await CountAsync(new() { Retired = true }),
            });
    }

    /// <summary>A village with a silent computer and a broken telephone, and one whose point is not open yet.</summary>
    private async Task RegisterAsync()
    {
        await HealthyAsync();
        await OpenAsync(Sample.OtherVillage);
        var old = await AddAsset.RunAsync(Computer("DF-PC-000"), Admin, Ct);
        await RetireAsset.RunAsync(new() { Asset = old, Version = 1, Reason = "报废" }, Admin, Ct);
        await AddAsset.RunAsync(Computer(), Admin, Ct);
        var telephone = await AddAsset.RunAsync(Telephone(), Admin, Ct);
        await AddAsset.RunAsync(Computer("DF-PC-002", Sample.OtherVillage), Admin, Ct);
        await ReportFault.RunAsync(new() { Asset = telephone, What = "无拨号音" }, Agent, Ct);
        await Later(4);
    }

    private async Task<int> CountAsync(AssetFilter filter) => (int)(await FindAssets.RunAsync(filter, 1, Admin, Ct)).Slice.Total;
}
