using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials;

namespace GovConsole.Cases;

// What the case knows of its materials: what is missing, what was found wanting, what was promised.
public sealed partial class Case
{
    public MaterialUse MaterialUse { get; private set; } = MaterialUse.None;

    public IEnumerable<string> MissingMaterials => materials.Where(material => material.IsMissing).Select(material => material.Name);

    public IEnumerable<Defect> OpenDefects => defects.Where(defect => defect.IsOpen);

    /// <summary>Accepted without something that has not come yet.</summary>
    public bool HasOpenGap => Gap is { OpenUntil: not null };

    /// <summary>What is still to come of the gap.</summary>
    public IEnumerable<CaseMaterial> GapMaterials => materials.Where(material => material is { DeferredUntil: not null, IsMissing: true });

    private MaterialWay WayByChannel => Channel is Channel.Online or Channel.Mobile ? MaterialWay.Upload : MaterialWay.Window;

    /// <summary>A defect is cured when it is ticked, or when its material is brought; what was told as one text is answered as a whole.</summary>
    internal static bool IsCuredBy(Defect defect, Deed deed) => deed.Cured.Contains(defect.Place)
        || defect.Material is { } material && deed.Materials.Contains(material)
        || defect.ToDo is null && deed.Action is CaseAction.SupplyMaterials;

    /// <summary>A material is brought when it is ticked, or when a defect of it is.</summary>
    internal bool IsBroughtBy(CaseMaterial material, Deed deed) =>
        deed.Materials.Contains(material.Name) || OpenDefects.Any(defect => defect.Material == material.Name && deed.Cured.Contains(defect.Place));

    private void Bring(IReadOnlyList<string> names, MaterialWay way, DateOnly day, string by)
    {
        foreach (var material in materials.Where(material => names.Contains(material.Name))) material.Receive(day, way, by);
        MaterialUse = MaterialUse.Of(materials);
    }

    /// <summary>Enters how a material came. All materials of the case have been read.</summary>
    internal void Record(CaseMaterial material, MaterialReceipt receipt, DateOnly day, string by)
    {
        material.Record(receipt, day, by);
        MaterialUse = MaterialUse.Of(materials);
    }

    private void TakeIn(Deed deed, DateOnly day)
    {
        var way = deed.Way ?? WayByChannel;
        var cured = OpenDefects.Where(defect => IsCuredBy(defect, deed)).ToList();
        foreach (var material in materials.Where(material => cured.Exists(defect => defect.Material == material.Name)))
            material.Replace(day, way, deed.By);
        foreach (var defect in cured) defect.Cure(day, deed.By);
        Bring(deed.Materials, way, day, deed.By);
    }

    private void Tell(IReadOnlyList<DefectLine> lines, DateOnly day)
    {
        defects.AddRange(lines.Select((line, index) => new Defect
        {
            CaseId = Id, Place = defects.Count + index + 1, Notice = Corrections, Material = line.Material, Wrong = line.Wrong, ToDo = line.ToDo, NotifiedOn = day,
        }).ToList());
        CorrectionContent = DefectLine.Summary(lines);
    }

    private void Defer(Deed deed, DateOnly day)
    {
        if (deed.Promise is not { } promise) return;

        foreach (var material in materials.Where(material => material.IsMissing)) material.Defer(promise.Until!.Value);
        Gap = CaseGap.Of(Id, promise, day);
    }

    private string? NoteOf(Deed deed) => deed.Action switch
    {
        CaseAction.NotifyDefects => deed.Reason is { } again ? $"{CorrectionContent}（{again}）" : CorrectionContent,
        CaseAction.Accept when Gap is { } gap => $"{string.Join('、', GapMaterials.Select(material => material.Name))}（{gap.PromisedBy}，{gap.Until:yyyy-MM-dd}）{gap.Text}",
        CaseAction.SupplyGap => string.Join('、', deed.Materials),
        _ => deed.Reason ?? deed.Content ?? deed.Outcome ?? deed.Waybill,
    };
}
