using GovConsole.Notices.Overview;

namespace GovConsole.Web.Notices;

/// <summary>The addresses of notices, said once.</summary>
public static class NoticeRoutes
{
    public const string All = "/notices";
    public const string New = "/notices/new";
    public const string Unread = "/notices/unread";

    public static string Of(string number) => $"{All}/{Uri.EscapeDataString(number)}";

    public static string List(string number, RecipientList list) => list is RecipientList.All ? Of(number) : $"{Of(number)}?list={list}";

    public static string File(string number) => $"{Of(number)}/file";
}
