using GovConsole.Cases.Flow;
using GovConsole.Kernel;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>What may be entered of a material, added to it and taken out again, and until when.</summary>
public static class KeepingRules
{
    public const int MostFiles = 10;
    public const int MostFilesOfCase = 60;
    private const int MostSheets = 99;

    /// <summary>How a material came can be entered until the case is accepted; what was asked for by a notice comes as its own step.</summary>
    public static IEnumerable<BrokenRule> Record(Case subject, CaseMaterial material, MaterialReceipt receipt)
    {
        if (subject.Status is not (CaseStatus.Draft or CaseStatus.PreReview or CaseStatus.Received)) yield return new("Material.NotNow");
        if (receipt.Originals is < 0 or > MostSheets) yield return new("Material.CountWrong", nameof(receipt.Originals), MostSheets);
        if (receipt.Copies is < 0 or > MostSheets) yield return new("Material.CountWrong", nameof(receipt.Copies), MostSheets);
        if (receipt is { Way: MaterialWay.Window, Originals: 0, Copies: 0 }) yield return new("Material.NothingReceived", nameof(receipt.Originals));
        if (!TrustRules.Suits(receipt.Trust, receipt.Way)) yield return new("Material.LevelNotOfWay", nameof(receipt.Trust));
        else if (receipt.Trust is TrustLevel.Declared && material is { Required: true, Originals: > 0 })
            yield return new("Material.DeclaredNoOriginal", nameof(receipt.Trust));
    }

    /// <summary>Held against the original at a window, what was uploaded or declared becomes B.</summary>
    public static IEnumerable<BrokenRule> Check(Case subject, CaseMaterial material)
    {
        if (subject.Status.IsOver()) yield return new("Material.CaseOver");
        if (material.ReceivedOn is null) yield return new("Material.NotReceived");
        else if (material.Trust is TrustLevel.Issued) yield return new("Material.CheckNeedless");
        else if (material.Trust is TrustLevel.Verified) yield return new("Material.AlreadyChecked");
    }

    public static IEnumerable<BrokenRule> Attach(Case subject, CaseMaterial material)
    {
        if (subject.Status.IsOver()) yield return new("Material.CaseOver");
        if (material.Trust is TrustLevel.Issued) yield return new("Material.NoUploadNeeded");
        if (material.FilesKept.Count() >= MostFiles) yield return new("Material.TooManyFiles", AttachFile.Field, MostFiles);
        else if (subject.Materials.Sum(one => one.FilesKept.Count()) >= MostFilesOfCase)
            yield return new("Material.TooManyFilesOfCase", AttachFile.Field, MostFilesOfCase);
    }

    public static IEnumerable<BrokenRule> Remove(Case subject, string? reason)
    {
        if (subject.AcceptedOn is not null || subject.Status.IsOver()) yield return new("Material.RemoveTooLate");
        if (string.IsNullOrWhiteSpace(reason)) yield return new("Material.RemoveReason", nameof(RemoveFile.Input.Reason));
        else if (reason.Length > MaterialFile.ReasonMaxLength) yield return new("Material.ReasonTooLong", nameof(RemoveFile.Input.Reason), MaterialFile.ReasonMaxLength);
    }
}
