namespace GovConsole.Web.Access;

/// <summary>A request that comes by itself, without anybody working: it keeps no session alive.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class RenewsNoSessionAttribute : Attribute;
