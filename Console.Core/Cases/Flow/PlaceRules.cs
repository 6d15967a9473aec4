using GovConsole.Kernel;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Cases.Flow;

/// <summary>What can be done where the case lies: who does not hold it can neither send it on nor judge it.</summary>
public static class PlaceRules
{
    public static IEnumerable<BrokenRule> Check(Case subject, CaseAction action)
    {
        switch (action)
        {
            case SendUp when subject.Above is null:
                yield return new("Case.AlreadyAtTop");
                break;
            case ReturnDown when subject.Below is null || subject.Channel is Channel.Online or Channel.Mobile:
                yield return new("Case.NoLevelBelow");
                break;
            case HandDown when subject.Below is null:
                yield return new("Case.NoLevelBelow");
                break;
            // Silence counts against the authority wherever the case lies, so DeemAccepted is not among these.
            case Accept or NotifyDefects or RefuseAcceptance when subject.Status is CaseStatus.Received && subject.HolderCode != subject.DeciderCode:
                yield return new("Case.NotSentUpYet");
                break;
            case SendParcel when subject.ParcelUnderWay is not null:
                yield return new("Case.ParcelUnderWay");
                break;
            case ReturnParcel when subject.ParcelUnderWay is null:
                yield return new("Case.NoParcelUnderWay");
                break;
        }
    }
}
