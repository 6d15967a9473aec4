using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Staff;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Tests.Core.Staff;

public sealed class AddStaffTests : StaffTest
{
    private static AddStaff.Input Agent => new() { UserName = "fu.mei", DisplayName = "符梅", Role = Role.VillageAgent, UnitCode = Village };

    [Fact]
    public async Task An_agent_gets_an_account_a_post_and_a_password_to_be_changed()
    {
        var added = await AddStaff.RunAsync(Agent, Admin, Ct);

        var account = await AccountAsync(added.AccountId);
        Assert.True(account is { MustChangePassword: true, Disabled: false, LockoutEnabled: true, NormalizedUserName: "FU.MEI" });
        Assert.Equal(
            PasswordVerificationResult.Success,
            new PasswordHasher<Account>().VerifyHashedPassword(account, account.PasswordHash!, added.Password));
        Assert.Equal($"46/{City}/{Town}/{Village}", Assert.Single(await PostsAsync(account.Id)).Unit.Value);
        var entry = Assert.Single(await Organised.Db.AllAsync<AuditEntry>());
        Assert.Equal(("Audit.StaffAdded", "fu.mei"), (entry.Deed, entry.Subject));
        Assert.DoesNotContain(added.Password, entry.Note);
    }

    [Fact]
    public async Task No_two_passwords_are_equal_and_each_keeps_the_rules()
    {
        var passwords = new List<string>();
        for (var i = 0; i < 5; i++)
            passwords.Add((await AddStaff.RunAsync(Agent with { UserName = $"agent{i}" }, Admin, Ct)).Password);

        Assert.Distinct(passwords);
        Assert.All(passwords, x => Assert.True(x.Length >= 12 && x.Any(char.IsDigit) && x.Any(char.IsUpper) && x.Any(char.IsLower)));
    }

    [Fact]
    public async Task A_name_is_taken_whatever_its_case()
    {
        await AddStaff.RunAsync(Agent, Admin, Ct);

        await BreaksAsync("Staff.UserNameTaken", () => AddStaff.RunAsync(Agent with { UserName = "Fu.Mei" }, Admin, Ct));
    }

    [Theory]
    [InlineData(Role.VillageAgent, Town, "Staff.RoleNotHere")]
    [InlineData(Role.WindowClerk, Village, "Staff.RoleNotHere")]
    [InlineData(Role.WindowClerk, Elsewhere, "Access.OutOfScope")]
    [InlineData(Role.UnitAdministrator, "46", "Access.OutOfScope")]
    [InlineData(Role.Auditor, City, "Staff.OnlyProvinceGrants")]
    [InlineData(Role.WindowClerk, "999", "Staff.UnitMissing")]
    public async Task A_post_that_is_not_the_administrators_to_give_is_refused(Role role, string unit, string code)
    {
        await BreaksAsync(code, () => AddStaff.RunAsync(Agent with { Role = role, UnitCode = unit }, Admin, Ct));

        Assert.Equal(2, (await Organised.Db.AllAsync<Account>()).Count);
        Assert.Empty(await DeedsAsync());
    }

    [Theory]
    [InlineData(Role.Operator, "Staff.OnlyAdministratorGrants")]
    [InlineData(Role.Leader, "Access.Forbidden")]
    [InlineData(Role.Auditor, "Access.Forbidden")]
    public async Task Other_roles_open_no_accounts(Role role, string code)
    {
        var actor = await Organised.PostAsync(role, "46");

        await BreaksAsync(code, () => AddStaff.RunAsync(Agent, actor, Ct));
    }
}
