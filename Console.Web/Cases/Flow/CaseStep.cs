using GovConsole.Cases.Flow;

namespace GovConsole.Web.Cases.Flow;

/// <summary>The address of a step of a case, so that a form begun can be found again.</summary>
internal static class CaseStep
{
    public static string Url(string number, CaseAction action) => $"{LedgerRoutes.Case(number)}?step={action}";

    /// <summary>What an address asks for; null for what is no step.</summary>
    public static CaseAction? Parse(string? step) =>
        Enum.GetNames<CaseAction>().Contains(step) ? Enum.Parse<CaseAction>(step!) : null;
}
