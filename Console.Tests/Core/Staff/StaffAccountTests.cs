using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Audit;
using GovConsole.Staff;

namespace GovConsole.Tests.Core.Staff;

/// <summary>Finding people, closing their accounts and giving them new passwords.</summary>
public sealed class StaffAccountTests : StaffTest
{
    [Fact]
    public async Task A_closed_account_finds_no_actor_until_it_is_opened_again()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town);
        var findActor = new FindActor(Organised.Db);

        await DisableStaff.RunAsync(clerk.AccountId, true, Admin, Ct);
        Assert.Null(await findActor.RunAsync(clerk.AccountId, null, Ct));

        await DisableStaff.RunAsync(clerk.AccountId, false, Admin, Ct);
        Assert.NotNull(await findActor.RunAsync(clerk.AccountId, null, Ct));
        Assert.Equal(["Audit.StaffDisabled", "Audit.StaffEnabled"], await DeedsAsync());
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_and_the_lockout_and_is_not_written_down()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town);
        var before = await AccountAsync(clerk.AccountId);

        var reset = await ResetPassword.RunAsync(clerk.AccountId, Admin, Ct);

        var after = await AccountAsync(clerk.AccountId);
        Assert.True(after.MustChangePassword);
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.All(await Organised.Db.AllAsync<AuditEntry>(), entry => Assert.DoesNotContain(reset.Password, $"{entry.Subject}{entry.Note}"));
    }

    [Fact]
    public async Task Signing_somebody_out_ends_every_session_and_leaves_the_password()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town);
        var before = await AccountAsync(clerk.AccountId);
        var begin = new BeginSession(Organised.Db, Organised.Clock);
        for (var device = 0; device < 2; device++) await begin.RunAsync(clerk.AccountId, before.SecurityStamp ?? "", default, null, Ct);

        await SignOutStaff.RunAsync(clerk.AccountId, Admin, Ct);

        var after = await AccountAsync(clerk.AccountId);
        Assert.Empty(await Organised.Db.AllAsync<Session>());
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.Equal((before.PasswordHash, false), (after.PasswordHash, after.Disabled));
        Assert.Equal(["Audit.StaffSignedOut"], await DeedsAsync());
    }

    [Fact]
    public async Task Somebody_who_also_works_for_the_province_is_not_the_citys_to_take_over()
    {
        var leader = await Organised.PostAsync(Role.Leader, "46");
        await GrantPost.RunAsync(new() { AccountId = leader.AccountId, Role = Role.Leader, UnitCode = City }, Province, Ct);

        await BreaksAsync("Access.OutOfScope", () => ResetPassword.RunAsync(leader.AccountId, Admin, Ct));
        await BreaksAsync("Access.OutOfScope", () => DisableStaff.RunAsync(leader.AccountId, true, Admin, Ct));
        await BreaksAsync("Access.OutOfScope", () => SignOutStaff.RunAsync(leader.AccountId, Admin, Ct));
    }

    [Fact]
    public async Task An_operator_closes_accounts_but_gets_no_password()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town);
        var @operator = await Organised.PostAsync(Role.Operator, "46");

        await BreaksAsync("Staff.OnlyAdministratorGrants", () => ResetPassword.RunAsync(clerk.AccountId, @operator, Ct));
        await DisableStaff.RunAsync(clerk.AccountId, true, @operator, Ct);

        Assert.True((await AccountAsync(clerk.AccountId)).Disabled);
    }

    [Fact]
    public async Task Nobody_closes_or_resets_their_own_account_here()
    {
        await BreaksAsync("Staff.NotOneself", () => DisableStaff.RunAsync(Admin.AccountId, true, Admin, Ct));
        await BreaksAsync("Staff.NotOneself", () => ResetPassword.RunAsync(Admin.AccountId, Admin, Ct));
        await BreaksAsync("Staff.NotOneself", () => SignOutStaff.RunAsync(Admin.AccountId, Admin, Ct));
    }

    [Fact]
    public async Task The_list_shows_the_people_of_ones_own_subtree()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town, "符梅");
        var other = await Organised.PostAsync(Role.WindowClerk, Elsewhere, "符兰");

        Assert.Equal([Admin.AccountId, clerk.AccountId], (await ListAsync(Admin, new())).Order());
        Assert.Equal([Province.AccountId, Admin.AccountId, clerk.AccountId, other.AccountId], (await ListAsync(Province, new())).Order());
        Assert.Equal([clerk.AccountId, other.AccountId], (await ListAsync(Province, new("符"))).Order());
        Assert.Equal([clerk.AccountId, other.AccountId], (await ListAsync(Province, new(Role: Role.WindowClerk))).Order());
        Assert.Equal([clerk.AccountId], await ListAsync(Province, new(Below: Town)));
        Assert.Empty(await ListAsync(Province, new("%")));
        await BreaksAsync("Access.OutOfScope", () => ListAsync(Admin, new(Below: Elsewhere)));
    }

    [Fact]
    public async Task Whoever_lost_the_last_post_is_still_found_where_it_was()
    {
        var clerk = await Organised.PostAsync(Role.WindowClerk, Town);
        await RevokePost.RunAsync(clerk.GrantId, Admin, Ct);

        Assert.Contains(clerk.AccountId, await ListAsync(Admin, new()));

        await GrantPost.RunAsync(new() { AccountId = clerk.AccountId, Role = Role.Approver, UnitCode = City }, Admin, Ct);
        Assert.DoesNotContain(clerk.AccountId, await ListAsync(Admin, new(Below: Town)));
    }

    [Fact]
    public async Task A_role_that_keeps_no_staff_sees_no_staff() =>
        await BreaksAsync("Access.Forbidden", () => ListAsync(Core.Organisation.Organised.Reader(Role.Leader, "46"), new()));

    private async Task<List<Guid>> ListAsync(Actor actor, StaffFilter filter)
    {
        var found = await FindStaff.RunAsync(actor, filter, 0, 50, Ct);
        Assert.Equal(found.Total, found.Rows.Count);
        return [.. found.Rows.Select(row => row.AccountId)];
    }
}
