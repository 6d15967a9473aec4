using GovConsole.Access;

namespace GovConsole.Web.Shared.Layout;

/// <summary>The permission without which a page is not shown: <c>@attribute [Needs(Permission.ReadCases)]</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}
