using GovConsole.Access;

namespace GovConsole.Tests.Core.Staff;

/// <summary>Giving and taking back posts.</summary>
public sealed class PostTests : StaffTest
{
    [Fact]
    public async Task A_post_given_stands_until_it_is_taken_back()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town);

        await GrantPost.RunAsync(new() { AccountId = clerk.AccountId, Role = Role.Approver, UnitCode = Town }, Admin, Ct);
        var given = (await PostsAsync(clerk.AccountId)).Single(post => post.Role is Role.Approver);
        await RevokePost.RunAsync(given.Id, Admin, Ct);

        Assert.Equal(Role.WindowClerk, Assert.Single(await PostsAsync(clerk.AccountId)).Role);
        Assert.Equal(["Audit.PostGranted", "Audit.PostRevoked"], await DeedsAsync());
    }

    [Fact]
    public async Task A_post_of_another_city_is_not_mine_to_give_or_take()
    {
        var other = await Organised.PostAsync(Role.WindowClerk, Elsewhere);

        await BreaksAsync("Access.OutOfScope", () => GrantPost.RunAsync(new() { AccountId = other.AccountId, Role = Role.Approver, UnitCode = Town }, Admin, Ct));
        await BreaksAsync("Access.OutOfScope", () => RevokePost.RunAsync(other.GrantId, Admin, Ct));
    }

    [Fact]
    public async Task Nobody_gives_a_post_to_themselves_or_takes_their_own_last_one()
    {
        await BreaksAsync("Staff.NotOneself", () => GrantPost.RunAsync(new() { AccountId = Admin.AccountId, Role = Role.Approver, UnitCode = City }, Admin, Ct));
        await BreaksAsync("Staff.OwnLastPost", () => RevokePost.RunAsync(Admin.GrantId, Admin, Ct));
    }

    [Fact]
    public async Task An_auditor_is_never_made_an_administrator_too()
    {
        var auditor = await Organised.PostAsync(Role.Auditor, City);

        await BreaksAsync("Staff.DutiesSeparated", () => GrantPost.RunAsync(
            new() { AccountId = auditor.AccountId, Role = Role.UnitAdministrator, UnitCode = Town }, Province, Ct));
    }

    [Fact]
    public async Task An_auditors_post_is_taken_only_by_the_province()
    {
        var auditor = await Organised.PostAsync(Role.Auditor, City);

        await BreaksAsync("Staff.OnlyProvinceGrants", () => RevokePost.RunAsync(auditor.GrantId, Admin, Ct));
        await RevokePost.RunAsync(auditor.GrantId, Province, Ct);
        await BreaksAsync("Access.AlreadyRevoked", () => RevokePost.RunAsync(auditor.GrantId, Province, Ct));
    }

    [Fact]
    public async Task An_administrator_whose_own_post_was_taken_gives_none_any_more()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town);
        await RevokePost.RunAsync(Admin.GrantId, Province, Ct);

        await BreaksAsync("Access.PostRevoked", () => GrantPost.RunAsync(
            new() { AccountId = clerk.AccountId, Role = Role.Approver, UnitCode = Town }, Admin, Ct));
    }
}
