using System.Text.RegularExpressions;
using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Staff;

/// <summary>Which post may be given where, by whom and beside which other posts.</summary>
public static partial class StaffRules
{
    public const int UserNameMaxLength = 32;
    public const int DisplayNameMaxLength = 30;

    /// <summary>Security, system and audit administration: one account holds at most one of them (GB/T 22239, 8.1.5).</summary>
    private static readonly Role[] Separated = [Role.UnitAdministrator, Role.Operator, Role.Auditor];

    /// <summary>The kinds of unit in which a role makes sense.</summary>
    public static bool Fits(Role role, UnitKind kind) => role switch
    {
        Role.VillageAgent => kind.IsVillage(),
        Role.WindowClerk or Role.Approver or Role.UnitAdministrator or Role.Leader =>
            IsGovernment(kind) || kind.IsTownship() || kind is UnitKind.Department or UnitKind.Park,
        Role.Supervisor => IsGovernment(kind) || kind.IsTownship(),
        Role.Auditor => IsGovernment(kind),
        Role.Operator => kind is UnitKind.Province or UnitKind.City,
        _ => false,
    };

    /// <summary>Only an administrator gives or takes access, and over operators and auditors only one of the province.</summary>
    public static IEnumerable<BrokenRule> CheckGranter(Actor actor, IEnumerable<Role> roles)
    {
        if (actor.Role is not Role.UnitAdministrator) yield return new("Staff.OnlyAdministratorGrants");
        else if (actor.Unit.Depth > 1 && roles.Any(role => role is Role.Operator or Role.Auditor))
            yield return new("Staff.OnlyProvinceGrants");
    }

    /// <summary>A post for somebody who already holds others.</summary>
    public static IEnumerable<BrokenRule> CheckPost(Role role, Unit unit, IReadOnlyCollection<(Role Role, UnitPath Unit)> held)
    {
        if (unit.Retired) yield return new("Staff.UnitRetired", nameof(GrantPost.Input.UnitCode), unit.Name);
        else if (!Fits(role, unit.Kind)) yield return new("Staff.RoleNotHere", nameof(GrantPost.Input.Role), unit.Name);
        else if (held.Contains((role, unit.Path))) yield return new("Staff.AlreadyHeld", nameof(GrantPost.Input.Role));

        if (Separated.Contains(role) && held.Any(post => post.Role != role && Separated.Contains(post.Role)))
            yield return new("Staff.DutiesSeparated", nameof(GrantPost.Input.Role));
    }

    public static IEnumerable<BrokenRule> CheckAccount(string userName, string displayName, bool taken)
    {
        if (!UserName().IsMatch(userName)) yield return new("Staff.UserNameWrong", nameof(AddStaff.Input.UserName), UserNameMaxLength);
        else if (taken) yield return new("Staff.UserNameTaken", nameof(AddStaff.Input.UserName), userName);

        if (displayName.Length == 0) yield return new("Staff.DisplayNameMissing", nameof(AddStaff.Input.DisplayName));
        else if (displayName.Length > DisplayNameMaxLength)
            yield return new("Staff.DisplayNameTooLong", nameof(AddStaff.Input.DisplayName), DisplayNameMaxLength);
    }

    private static bool IsGovernment(UnitKind kind) => kind is UnitKind.Province or UnitKind.City or UnitKind.District;

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{2,31}\z")]
    private static partial Regex UserName();
}
