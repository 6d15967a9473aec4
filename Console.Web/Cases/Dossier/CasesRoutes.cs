using GovConsole.Cases.Flow;

namespace GovConsole.Web.Cases.Dossier;

/// <summary>The one table of papers that a case page offers. What has no address is not offered.</summary>
public static class CasesRoutes
{
    public static readonly IReadOnlyList<CaseDocument> Documents =
    [
        new("Acceptance", subject => subject.AcceptedOn is not null && subject.Status is not CaseStatus.Voided, "acceptance.pdf"),
        new("Receipt", subject => subject.Status is not (CaseStatus.Draft or CaseStatus.PreReview or CaseStatus.PreReturned or CaseStatus.Voided), "receipt.pdf"),
    ];
}
