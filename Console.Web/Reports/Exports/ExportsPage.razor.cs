using System.Globalization;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Web.Api;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Addresses;
using GovConsole.Web.Shared.Jobs;
using GovConsole.Web.Shared.Layout;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Reports.Exports;

/// <summary>我的导出: what one has asked for as a file, and how each of it stands.</summary>
public sealed partial class ExportsPage
{
    [Inject] public required FindLedgerFiles FindLedgerFiles { get; set; }
    [Inject] public required RemoveLedgerFile RemoveLedgerFile { get; set; }
    [Inject] public required CancelJob CancelJob { get; set; }
    [Inject] public required BellRope Bell { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] private ReportWords Words { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "before")] private string? Before { get; set; }

    private Slice<FindLedgerFiles.Row>? found;
    private BrokenRules broken = BrokenRules.None;
    private bool following;

    private bool Waits => found!.Rows.Any(row => row.Standing is LedgerFileStanding.Waiting or LedgerFileStanding.Writing);

    protected override async Task OnParametersSetAsync()
    {
        await LookAsync();
        Follow();
    }

    private async Task LookAsync()
    {
        var ready = Ready();
        found = await FindLedgerFiles.RunAsync(InAddress.Id(Before), Actor, Leaving);
        if (Ready() != ready) Bell.Pull();
    }

    private int? Ready() => found?.Rows.Count(row => row.Standing is LedgerFileStanding.Ready);

    private void Follow()
    {
        if (following || !Waits) return;
        following = true;
        _ = Following.UntilAsync(LookAgainAsync, DispatchExceptionAsync, Clock, Leaving);
    }

    private async Task<bool> LookAgainAsync()
    {
        await InvokeAsync(async () =>
        {
            await LookAsync();
            following = Waits;
            StateHasChanged();
        });
        return !following;
    }

    private async Task TryAsync(Func<Task> change)
    {
        try
        {
            await change();
            broken = BrokenRules.None;
        }
        catch (RuleException refused)
        {
            broken = new(refused.Broken, S, Shared);
        }
        await LookAsync();
    }

    private static string Size(long bytes) => bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:N0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:N1} MB");
}
