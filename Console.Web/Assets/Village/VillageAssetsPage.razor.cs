using GovConsole.Assets;
using GovConsole.Assets.Overview;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Assets.Village;

/// <summary>What one village is equipped with, and what can be done about it.</summary>
public sealed partial class VillageAssetsPage
{
    private LoadVillageAssets.View? view;
    private Form form;
    private Asset? chosen;
    private string? done;
    private bool isRefused;
    private string? shown;

    private enum Form { None, Add, Change, Retire, Report }

    [Parameter] public string Code { get; set; } = "";
    [SupplyParameterFromQuery] private string? Done { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Code)
        {
            isRefused = Done is "refused";
            (form, shown) = (Form.None, Code);
            done = Done switch { "bound" => L["Bind.Done"].Value, "refused" => L["Bind.Refused"].Value, _ => null };
        }
        view = await LoadVillageAssets.RunAsync(Code, Actor, Leaving);
    }

    private void Open(Form next, Asset? asset = null) => (form, chosen, done) = (next, asset, null);

    private void Close() => Open(Form.None);

    private async Task Finish(string message)
    {
        view = await LoadVillageAssets.RunAsync(Code, Actor, Leaving);
        (form, done, isRefused) = (Form.None, message, false);
    }

    private async Task UnbindAsync(Asset asset)
    {
        try
        {
            await UnbindBrowser.RunAsync(asset.Id, Actor, Leaving);
            await Finish(L["Unbind.Done", asset.Number]);
        }
        catch (RuleException)
        {
            await Finish(L["Asset.NotBound"]);
        }
    }
}
