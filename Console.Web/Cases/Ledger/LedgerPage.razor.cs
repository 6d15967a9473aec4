using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Search;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Web.Shared.States;
using GovConsole.Workdays;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Cases.Ledger;

/// <summary>办件台账. What the reader looks at stands in the address, except a whole identity or phone number.</summary>
public sealed partial class LedgerPage
{
    private const string ColumnsKey = "ledger.columns";
    private const string ViewsKey = "ledger.views";

    [Inject] public required FindCases FindCases { get; set; }
    [Inject] public required LedgerItems LedgerItems { get; set; }
    [Inject] public required Preferences Preferences { get; set; }
    [Inject] public required UnitTrees UnitTrees { get; set; }
    [Inject] public required Calendars Calendars { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required ILogger<LedgerPage> Log { get; set; }

    // Any change of the query string brings the page here again; the whole of it is read at once.
    [SupplyParameterFromQuery] private string? Measure { get; set; }

    private CaseFilterUrl address = new(new CaseFilter());
    private CaseFilter filter = new();
    private CaseFilter? counted;
    private string? unwritten;
    private BrokenRule? unfit;
    private FindCases.Page? page;
    private long? total;
    private bool lost;
    private BrokenRule? tooLong;
    private bool busy;
    private string? incident;
    private CancellationTokenSource? asking;

    private IReadOnlyList<LedgerColumn> columns = LedgerColumns.Usual;
    private IReadOnlyList<SavedView> views = [];
    private IReadOnlyList<LedgerItems.Row> items = [];
    private UnitTree? tree;
    private Almanac? almanac;
    private DateOnly today;

    protected override async Task OnInitializedAsync()
    {
        today = Clock.Today();
        (tree, almanac) = (await UnitTrees.GetAsync(Leaving), await Calendars.CurrentAsync(Leaving));
        columns = LedgerColumns.Parse(await Preferences.FindAsync(Actor, ColumnsKey, Leaving));
        views = SavedView.Parse(await Preferences.FindAsync(Actor, ViewsKey, Leaving));
        items = await LedgerItems.RunAsync(Actor, Leaving);
    }

    protected override async Task OnParametersSetAsync()
    {
        var uri = new Uri(Navigation.Uri);
        if (uri.AbsolutePath != LedgerRoutes.Ledger) return;

        address = CaseFilterUrl.Parse(uri.Query);
        if (tree?.Find(address.Filter.Unit) is null && address.Filter.Unit is not null)
            address = address with { Filter = address.Filter with { Unit = null }, Ignored = [.. address.Ignored, "unit"] };
        filter = Searchable(address.Filter with { Text = unwritten ?? address.Filter.Text });
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        asking?.Cancel();
        using var mine = asking = CancellationTokenSource.CreateLinkedTokenSource(Leaving);
        (busy, incident, lost, tooLong) = (true, null, false, null);
        try
        {
            await FindAsync(mine.Token);
            if (counted == filter) return;

            total = null;
            StateHasChanged();
            (total, counted) = (await FindCases.CountAsync(filter, Actor, mine.Token), filter);
        }
        catch (OperationCanceledException)
        {
            // The reader has asked for something else meanwhile.
        }
        catch (Exception exception) when (exception is not RuleException)
        {
            incident = Incident.Note(Log, exception);
        }
        finally
        {
            if (asking == mine) (busy, asking) = (false, null);
        }
    }

    private async Task FindAsync(CancellationToken ct)
    {
        try
        {
            page = await FindCases.RunAsync(filter, Actor, ct, address.After, address.Before);
        }
        catch (RuleException broken) when (broken.Broken is [{ Code: "Case.CursorUnknown" }])
        {
            (lost, address) = (true, address with { After = null, Before = null });
            page = await FindCases.RunAsync(filter, Actor, ct);
        }
        catch (RuleException broken) when (broken.Broken is [{ Code: "Case.OrderTooLong" }])
        {
            ct.ThrowIfCancellationRequested();
            (tooLong, filter) = (broken.Broken[0], filter.InOwnOrder());
            address = address with { Filter = address.Filter.InOwnOrder(), After = null, Before = null };
            page = await FindCases.RunAsync(filter, Actor, ct);
        }
    }

    private async Task ChangeAsync(CaseFilter changed)
    {
        var text = changed.Text?.Trim();
        unwritten = SearchRules.IsPersonal(text) ? text : null;
        var next = new CaseFilterUrl(changed with { Text = unwritten is null ? text : null }).Format();
        if (next != new Uri(Navigation.Uri).PathAndQuery)
        {
            Navigation.NavigateTo(next);
            return;
        }

        filter = Searchable(changed with { Text = text });
        await LoadAsync();
    }

    // A text too short to be looked for is told, and the rest of the question is answered.
    private CaseFilter Searchable(CaseFilter asked)
    {
        unfit = string.IsNullOrWhiteSpace(asked.Text) ? null : SearchRules.Check(asked.Text.Trim()).FirstOrDefault();
        return unfit is null ? asked : asked with { Text = null };
    }

    // The whole list that is seen here, not a page of it.
    private string Whole(string path) => (address with { After = null, Before = null }).Format(path);

    private IEnumerable<string> Notices()
    {
        if (unfit is not null) yield return L[unfit.Code, [.. unfit.Args]];
        if (address.Ignored.Count > 0) yield return L["Ledger.Ignored", string.Join(' ', address.Ignored)];
        if (tooLong is not null) yield return L[tooLong.Code, [.. tooLong.Args]];
        if (lost) yield return L["Case.CursorUnknown"];
        if (unwritten is not null) yield return L["Ledger.Unwritten"];
        if (filter.Own) yield return L["Ledger.Own"];
        if (filter.InHandOn is { } day) yield return L["Ledger.InHandOn", $"{day:yyyy-MM-dd}"];
    }

    private Task KeepColumnsAsync(IReadOnlyList<LedgerColumn> chosen)
    {
        columns = chosen;
        return Preferences.KeepAsync(Actor, ColumnsKey, LedgerColumns.Format(chosen), Leaving);
    }

    private Task SaveViewAsync(string name) =>
        KeepViewsAsync(SavedView.With(views, name, new Uri((address with { After = null, Before = null }).Format(Navigation.BaseUri)).Query));

    private Task ForgetViewAsync(SavedView view) => KeepViewsAsync([.. views.Where(other => other != view)]);

    private Task KeepViewsAsync(IReadOnlyList<SavedView> kept)
    {
        views = kept;
        return Preferences.KeepAsync(Actor, ViewsKey, SavedView.Format(kept), Leaving);
    }
}
