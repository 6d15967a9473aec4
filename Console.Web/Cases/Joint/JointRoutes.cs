namespace GovConsole.Web.Cases.Joint;

/// <summary>The addresses of joint matters, said once.</summary>
public static class JointRoutes
{
    public const string New = "/joint/new";

    public static string Matter(string number) => $"/joint/{Uri.EscapeDataString(number)}";

    public static string Receipt(string number) => $"{Matter(number)}/receipt.pdf";
}
