using GovConsole.JointMatters;
using GovConsole.Web.Shared;

namespace GovConsole.Web.Cases.Joint;

/// <summary>In which colour a joint matter stands there.</summary>
internal static class Tones
{
    public static Tone Of(JointState state) => state switch
    {
        JointState.Granted => Tone.Good,
        JointState.PartlyGranted => Tone.Warning,
        JointState.NotGranted => Tone.Bad,
        _ => Tone.Info,
    };

    public static Tone Of(LoadJointMatter.Part part) => part.Case switch
    {
        { Result: GovConsole.Cases.CaseResult.Granted } => Tone.Good,
        { ClosedOn: not null } => Tone.Bad,
        { AcceptedOn: null } => Tone.Neutral,
        _ => Tone.Info,
    };
}
