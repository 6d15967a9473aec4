using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Materials;

namespace GovConsole.Web.Cases.Materials;

public sealed partial class BroughtFields
{
    private List<Defect> Defects => Input.Action is CaseAction.SupplyGap ? [] : [.. View.Case.OpenDefects];

    // A material with an open defect is ticked there.
    private List<CaseMaterial> Outstanding => Input.Action is CaseAction.SupplyGap
        ? [.. View.Case.GapMaterials]
        : [.. View.Case.Materials.Where(material =>
            (material.ReceivedOn is null || material.IsMissing) && !Defects.Exists(defect => defect.Material == material.Name))];

    private List<CaseMaterial> Missing => [.. View.Case.Materials.Where(material => material.IsMissing && !Input.Materials.Contains(material.Name)
        && !Defects.Exists(defect => defect.Material == material.Name && Input.Cured.Contains(defect.Place)))];

    private bool MayPromise =>
        Input.Action is CaseAction.Accept && Missing is { Count: > 0 } missing && missing.TrueForAll(material => material.Deferrable);

    private MaterialWay Usual => View.Case.Channel is Channel.Online or Channel.Mobile ? MaterialWay.Upload : MaterialWay.Window;

    private string Bad(string field) => Broken.On(field) ? "field-bad" : "";

    private void Toggle(string name)
    {
        Input.Materials = Input.Materials.Contains(name) ? [.. Input.Materials.Where(other => other != name)] : [.. Input.Materials, name];
        ForgetPromise();
    }

    private void Toggle(Defect defect)
    {
        Input.Cured = Input.Cured.Contains(defect.Place) ? [.. Input.Cured.Where(other => other != defect.Place)] : [.. Input.Cured, defect.Place];
        ForgetPromise();
    }

    // What is no longer shown must not be sent.
    private void ForgetPromise()
    {
        if (!MayPromise) (Input.PromisedBy, Input.PromisedUntil, Input.PromiseText) = (null, null, null);
    }
}
