using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Staff;
using GovConsole.Tests.Core.Organisation;

namespace GovConsole.Tests.Core.Staff;

public sealed class StaffRulesTests
{
    private static readonly Role[] Office = [Role.WindowClerk, Role.Approver, Role.UnitAdministrator, Role.Leader];

    public static TheoryData<UnitKind, Role[]> Places => new()
    {
        { UnitKind.Province, [.. Office, Role.Supervisor, Role.Auditor, Role.Operator] },
        { UnitKind.City, [.. Office, Role.Supervisor, Role.Auditor, Role.Operator] },
        { UnitKind.District, [.. Office, Role.Supervisor, Role.Auditor] },
        { UnitKind.Town, [.. Office, Role.Supervisor] },
        { UnitKind.TownshipLike, [.. Office, Role.Supervisor] },
        { UnitKind.VillageCommittee, [Role.VillageAgent] },
        { UnitKind.ResidentsLike, [Role.VillageAgent] },
        { UnitKind.Department, Office },
        { UnitKind.Park, Office },
        { UnitKind.Container, [] },
    };

    [Theory, MemberData(nameof(Places))]
    public void A_role_is_given_only_where_it_makes_sense(UnitKind kind, Role[] roles) =>
        Assert.Equal(roles.Order(), Enum.GetValues<Role>().Where(role => StaffRules.Fits(role, kind)).Order());

    [Theory]
    [InlineData(Role.UnitAdministrator, "46", Role.Auditor, null)]
    [InlineData(Role.UnitAdministrator, "46", Role.Leader, null)]
    [InlineData(Role.UnitAdministrator, "46/469007", Role.WindowClerk, null)]
    [InlineData(Role.UnitAdministrator, "46/469007", Role.UnitAdministrator, null)]
    [InlineData(Role.UnitAdministrator, "46/469007", Role.Auditor, "Staff.OnlyProvinceGrants")]
    [InlineData(Role.UnitAdministrator, "46/469007", Role.Operator, "Staff.OnlyProvinceGrants")]
    [InlineData(Role.Operator, "46", Role.WindowClerk, "Staff.OnlyAdministratorGrants")]
    [InlineData(Role.Operator, "46", Role.Operator, "Staff.OnlyAdministratorGrants")]
    public void Who_may_give_which_role(Role role, string unit, Role given, string? code) =>
        Assert.Equal(code, StaffRules.CheckGranter(Organised.Reader(role, unit), [given]).SingleOrDefault()?.Code);

    [Theory]
    [InlineData(Role.UnitAdministrator, Role.Auditor, "Staff.DutiesSeparated")]
    [InlineData(Role.Auditor, Role.UnitAdministrator, "Staff.DutiesSeparated")]
    [InlineData(Role.Operator, Role.Auditor, "Staff.DutiesSeparated")]
    [InlineData(Role.Operator, Role.UnitAdministrator, "Staff.DutiesSeparated")]
    [InlineData(Role.Auditor, Role.Operator, "Staff.DutiesSeparated")]
    [InlineData(Role.UnitAdministrator, Role.Approver, null)]
    [InlineData(Role.Leader, Role.Auditor, null)]
    [InlineData(Role.Leader, Role.Leader, "Staff.AlreadyHeld")]
    public void Duties_that_watch_each_other_are_never_in_one_hand(Role held, Role given, string? code)
    {
        var city = Unit.Of("469007", null, "东方市", UnitKind.City);

        Assert.Equal(code, StaffRules.CheckPost(given, city, [(held, city.Path)]).SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("wang.fang", "王芳", false, new string[0])]
    [InlineData("wf", "王芳", false, new[] { "Staff.UserNameWrong" })]
    [InlineData("王芳芳", "王芳", false, new[] { "Staff.UserNameWrong" })]
    [InlineData("wang fang", "王芳", false, new[] { "Staff.UserNameWrong" })]
    [InlineData("wangfang\n", "王芳", false, new[] { "Staff.UserNameWrong" })]
    [InlineData("wangfang", "", true, new[] { "Staff.UserNameTaken", "Staff.DisplayNameMissing" })]
    [InlineData("wangfang", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", false, new[] { "Staff.DisplayNameTooLong" })]
    public void Names_of_an_account_are_checked(string userName, string displayName, bool taken, string[] codes) =>
        Assert.Equal(codes, StaffRules.CheckAccount(userName, displayName, taken).Select(rule => rule.Code));

    [Fact]
    public void Nobody_is_posted_in_a_unit_that_is_retired()
    {
        var town = Unit.Of("469007100", null, "八所镇", UnitKind.Town);
        town.Retire("撤并");

        Assert.Equal("Staff.UnitRetired", StaffRules.CheckPost(Role.WindowClerk, town, []).Single<BrokenRule>().Code);
    }
}
