using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Addresses;
using GovConsole.Web.Shared.Jobs;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace GovConsole.Web.Jobs;

public sealed partial class JobsPage
{
    private Slice<Job>? found;
    private bool following;

    [SupplyParameterFromQuery(Name = "before")] private string? Before { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LookAsync();
        Follow();
    }

    private async Task LookAsync() => found = await FindJobs.RunAsync(InAddress.Id(Before), Actor, Leaving);

    private void Follow()
    {
        if (following || !found!.Rows.Any(job => job.IsActive)) return;
        following = true;
        _ = Following.UntilAsync(LookAgainAsync, DispatchExceptionAsync, Clock, Leaving);
    }

    private async Task<bool> LookAgainAsync()
    {
        await InvokeAsync(async () =>
        {
            await LookAsync();
            following = found!.Rows.Any(job => job.IsActive);
            StateHasChanged();
        });
        return !following;
    }

    private async Task CancelAsync(Guid id)
    {
        try
        {
            await CancelJob.RunAsync(id, Actor, Leaving);
        }
        catch (RuleException ended)
        {
            Snackbar.Add(new BrokenRules(ended.Broken, L, Shared).All.First(), Severity.Info);
        }
        await LookAsync();
    }
}
