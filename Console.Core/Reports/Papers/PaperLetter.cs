using GovConsole.Cases.Papers;
using GovConsole.Kernel;
using GovConsole.Reports.Papers.Letters;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Papers;

/// <summary>A paper as an official letter: head, number and title are the same for all kinds, what stands between is each kind's own.</summary>
public static class PaperLetter
{
    public static PdfDocument Describe(PaperFacts facts, IStringLocalizer text) => new()
    {
        Title = text[$"Paper.{facts.Kind}.Title"],
        Organ = facts.Issuer,
        Subtitle = facts.Number,
        CreatedAt = facts.IssuedAt,
        Author = facts.Issuer,
        FooterNote = text["Paper.Footer", facts.Case.Number, facts.IssuedBy, Beijing.Time(facts.IssuedAt)],
        PageNumbers = text["Report.PageNumbers"],
        Blocks = [.. Blocks(new(facts, text))],
    };

    private static IEnumerable<Block> Blocks(PaperParts parts) => parts.Facts.Kind switch
    {
        PaperKind.Receipt => ReceiptLetter.Blocks(parts),
        PaperKind.Authorisation => AuthorisationLetter.Blocks(parts),
        PaperKind.Acceptance => AcceptanceLetter.Blocks(parts),
        PaperKind.Correction => CorrectionLetter.Blocks(parts),
        PaperKind.NonAcceptance => NonAcceptanceLetter.Blocks(parts),
        PaperKind.SpecialProcedure => SpecialProcedureLetter.Blocks(parts),
        PaperKind.Extension => ExtensionLetter.Blocks(parts),
        PaperKind.Approval => ApprovalLetter.Blocks(parts),
        PaperKind.Refusal => RefusalLetter.Blocks(parts),
        PaperKind.Delivery => DeliveryLetter.Blocks(parts),
        PaperKind.Termination => TerminationLetter.Blocks(parts),
        PaperKind.Completion => CompletionLetter.Blocks(parts),
        _ => TrackLetter.Blocks(parts),
    };
}
