using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Web.Shared.Addresses;
using GovConsole.Workdays;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Workdays;

public sealed partial class CalendarPage
{
    private FindCalendar.Result? found;
    private UnitTree tree = null!;
    private Form form;
    private string? done;

    private enum Form { None, Year, Local }

    [Inject] private TimeProvider Clock { get; set; } = null!;
    [SupplyParameterFromQuery] private string? Year { get; set; }
    [SupplyParameterFromQuery] private string? Unit { get; set; }

    // The national days are entered once for everybody.
    private bool MayMaintainYear => Actor.May(Permission.MaintainCalendar) && Actor.Unit.Depth == 1;

    private IEnumerable<int> Years => found!.MaintainedYears.Append(found.MaintainedYears.Max() + 1).Append(found.Year).Distinct().Order();

    protected override async Task OnParametersSetAsync()
    {
        tree = await Trees.GetAsync(Leaving);
        var asked = InAddress.Number(Year) is { } year and >= 2000 and <= 2099 ? (int)year : Clock.Today().Year;
        found = await FindCalendar.RunAsync(asked, (tree.Find(Unit)?.Path ?? Actor.Unit), Actor, Leaving);
    }

    private void Open(Form next) => (form, done) = (next, null);

    private async Task Finish(string message)
    {
        await OnParametersSetAsync();
        (form, done) = (Form.None, message);
    }
}
