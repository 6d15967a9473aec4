using GovConsole.Reports.Statements;

namespace GovConsole.Web.Reports.Statements;

/// <summary>The addresses of statements, said once.</summary>
public static class StatementRoutes
{
    public const string Page = "/reports/statements";

    public static string Of(StatementKind kind) => $"{Page}/{kind}";

    public static string File(StatementKind kind, string ending) => $"{Of(kind)}/form.{ending}";
}
