namespace GovConsole.Cases.Flow;

/// <summary>In whose queue a case lies after a deed: one unit, or none when it is over.</summary>
public static class Holding
{
    public static string? After(Case subject, Deed deed, CaseStatus to) => to.IsOver() ? null : deed.Action switch
    {
        CaseAction.SendUp => subject.Above!.Code,
        CaseAction.ReturnDown or CaseAction.HandDown => subject.Below!.Code,
        CaseAction.SendParcel or CaseAction.ReturnParcel or CaseAction.RecordVisit or CaseAction.Deliver or CaseAction.Open => subject.HolderCode,
        // A result on paper stays where it was printed until it is handed down.
        CaseAction.Grant or CaseAction.Refuse when deed.OnPaper => subject.DeciderCode,
        _ => to.IsWithDecider() ? subject.DeciderCode : subject.Source.Code,
    };
}
