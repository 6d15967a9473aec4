using GovConsole.AgentPoints.Overview;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.AgentPoints.Village;

public sealed partial class PointPage
{
    private LoadPoint.View? view;
    private Form form;
    private string? done;
    private string? shown;

    private enum Form { None, Describe, Status }

    [Parameter] public string Code { get; set; } = "";
    [SupplyParameterFromQuery] private string? Done { get; set; }
    [SupplyParameterFromQuery] private string? On { get; set; }

    private DateOnly? Day => InAddress.Day(On);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != $"{Code} {On}") (form, done, shown) = (Form.None, Done == "check" ? L["Check.Done"].Value : null, $"{Code} {On}");
        view = await LoadPoint.RunAsync(Code, Day, Actor, Leaving);
    }

    private void Open(Form next) => (form, done) = (next, null);

    private void Show(string? day) => Navigation.NavigateTo(InAddress.At($"/points/{Code}", ("on", day)));

    private async Task Finish(string message)
    {
        view = await LoadPoint.RunAsync(Code, Actor, Leaving);
        (form, done) = (Form.None, message);
    }
}
