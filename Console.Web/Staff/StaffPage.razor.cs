using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Staff;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Staff;

public sealed partial class StaffPage
{
    private const int PageSize = 50;

    private StaffFilter filter = new();
    private Slice<FindStaff.Row>? found;
    private BrokenRules broken = BrokenRules.None;
    private (string UserName, string Password)? password;
    private string? done;
    // The account to which a post is being given; Guid.Empty while a new account is being opened.
    private Guid? opened;

    [SupplyParameterFromQuery] private string? Q { get; set; }
    [SupplyParameterFromQuery] private string? Role { get; set; }
    [SupplyParameterFromQuery] private string? Disabled { get; set; }
    [SupplyParameterFromQuery(Name = "page")] private string? Page { get; set; }

    private int PageNumber => InAddress.Page(Page);
    private bool MayGrant => Actor.Role is GovConsole.Access.Role.UnitAdministrator;

    protected override Task OnParametersSetAsync()
    {
        filter = new(Q, InAddress.Named<Role>(Role), InAddress.Flag(Disabled));
        return LoadAsync();
    }

    private async Task LoadAsync() =>
        found = await FindStaff.RunAsync(Actor, filter, (PageNumber - 1) * PageSize, PageSize, Leaving);

    private void Search(StaffFilter asked) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        "/staff", new Dictionary<string, object?> { ["q"] = asked.Text, ["role"] = asked.Role?.ToString(), ["disabled"] = asked.Disabled }));

    private string Link(int page) => Navigation.GetUriWithQueryParameter("page", page);

    private void Open(Guid? account)
    {
        Forget();
        opened = account;
    }

    private Task Added(AddStaff.Result added) => After(() => password = (added.UserName, added.Password));

    private Task Granted() => After(() => done = L["Grant.Done"]);

    private Task Revoke(FindStaff.Post post) => Do(async () =>
    {
        await RevokePost.RunAsync(post.GrantId, Actor, Leaving);
        done = L["Revoke.Done"];
    });

    private Task Disable(FindStaff.Row row) => Do(async () =>
    {
        await DisableStaff.RunAsync(row.AccountId, !row.Disabled, Actor, Leaving);
        done = L[row.Disabled ? "Enable.Done" : "Disable.Done", row.DisplayName];
    });

    private Task EndSessions(FindStaff.Row row) => Do(async () =>
    {
        await SignOutStaff.RunAsync(row.AccountId, Actor, Leaving);
        done = L["SignOut.Done", row.DisplayName];
    });

    private Task Reset(FindStaff.Row row) => Do(async () =>
    {
        var reset = await ResetPassword.RunAsync(row.AccountId, Actor, Leaving);
        password = (reset.UserName, reset.Password);
    });

    private async Task Do(Func<Task> deed)
    {
        Open(null);
        try
        {
            await deed();
        }
        catch (RuleException exception)
        {
            broken = new(exception.Broken, L, S);
        }

        await LoadAsync();
    }

    private Task After(Action tell)
    {
        Open(null);
        tell();
        return LoadAsync();
    }

    private void Forget() => (broken, password, done) = (BrokenRules.None, null, null);
}
