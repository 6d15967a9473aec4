using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Organisation;

public sealed partial class OrganisationPage
{
    private const int Most = 100;

    private LoadUnit.Result? loaded;
    private UnitFilter filter = new();
    private Slice<FindUnits.Row>? found;
    private Form form;
    private string? done;
    private string? shown;

    private enum Form { None, Add, Rename, Retire }

    [Parameter] public string? Code { get; set; }
    [SupplyParameterFromQuery] private string? Q { get; set; }
    [SupplyParameterFromQuery] private string? Kind { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Code) (form, done, shown) = (Form.None, null, Code);
        loaded = await LoadUnit.RunAsync(Code, Actor, Leaving);
        filter = new(Q, InAddress.Named<UnitKind>(Kind), loaded.Unit.Code);
        found = filter is { Text: null or "", Kind: null } ? null : await FindUnits.RunAsync(Actor, filter, Most, Leaving);
    }

    private void Search(UnitFilter asked) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        Code is null ? "/organisation" : $"/organisation/{Code}",
        new Dictionary<string, object?> { ["q"] = asked.Text, ["kind"] = asked.Kind?.ToString() }));

    private void Open(Form next) => (form, done) = (next, null);

    private async Task Finish(string message)
    {
        await OnParametersSetAsync();
        (form, done) = (Form.None, message);
    }
}
