using GovConsole.Cases.Flow;
using GovConsole.Web.Shared.Addresses;

namespace GovConsole.Web.Cases.Flow;

/// <summary>The address of a step of a case, so that a form begun can be found again.</summary>
internal static class CaseStep
{
    public static string Url(string number, CaseAction action) => $"{LedgerRoutes.Case(number)}?step={action}";

    /// <summary>What an address asks for; null for what is no step.</summary>
    public static CaseAction? Parse(string? step) => InAddress.Named<CaseAction>(step);
}
