using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>代办委托书: for what the agent may act in the applicant's place. Both sign it.</summary>
internal static class AuthorisationLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts) =>
    [
        PaperParts.Grid(
            parts.Pair("Paper.Principal", parts.Case.Applicant.Name, "Paper.Document", parts.Say("Paper.Masked", parts.Of(parts.Case.Applicant.Document), parts.Case.Applicant.NumberMasked)),
            parts.Pair("Paper.Phone", parts.Case.Applicant.PhoneMasked, "Paper.CaseNumber", parts.Case.Number),
            parts.Pair("Paper.Agent", parts.Case.LoggedBy, "Paper.AgentPoint", parts.Facts.Source),
            parts.Wide("Paper.Item", parts.Facts.Item.Name),
            parts.Wide("Paper.Decider", parts.Facts.Decider)),
        parts.Text("Paper.Authorisation.Text", parts.Case.Applicant.Name, parts.Case.LoggedBy, parts.Facts.Item.Name),
        parts.Text("Paper.Authorisation.Powers"),
        parts.Text("Paper.Authorisation.Duties"),
        parts.Text("Paper.Authorisation.Term"),
        .. parts.Materials(),
        parts.Sign("Paper.PrincipalSigns", "Paper.AgentSigns"),
        parts.Sign("Paper.SignedOn", "Paper.SignedOn"),
        parts.Seal(parts.Case.ReceivedOn),
    ];
}
