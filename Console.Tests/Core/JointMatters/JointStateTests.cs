using GovConsole.Cases;
using GovConsole.JointMatters;
using Part = GovConsole.JointMatters.JointStates.Part;

namespace GovConsole.Tests.Core.JointMatters;

public sealed class JointStateTests
{
    private static readonly Part Waiting = new(false, false, null), Accepted = new(true, false, null);
    private static readonly Part Granted = new(true, true, CaseResult.Granted), Refused = new(true, true, CaseResult.Refused);
    private static readonly Part Fallen = new(false, true, CaseResult.Returned), SentUp = new(true, true, CaseResult.TransferredUp);

    public static TheoryData<Part[], JointState> Examples => new()
    {
        { [Waiting, Waiting], JointState.Received },
        { [Accepted, Waiting], JointState.InProgress },
        { [Granted, Waiting], JointState.InProgress },
        { [Fallen, Waiting], JointState.InProgress },
        { [Granted, Accepted], JointState.InProgress },
        { [Granted, Granted], JointState.Granted },
        { [Granted, Refused], JointState.PartlyGranted },
        { [Granted, SentUp], JointState.PartlyGranted },
        { [Refused, Fallen], JointState.NotGranted },
        { [Fallen, Fallen], JointState.NotGranted },
    };

    [Theory, MemberData(nameof(Examples))]
    public void The_whole_stands_as_its_parts_stand(Part[] parts, JointState state) => Assert.Equal(state, JointStates.Of(parts));
}
