using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using static GovConsole.Cases.Claims.AssignmentKind;

namespace GovConsole.Tests.Core.Cases.Claims;

public sealed class ClaimRulesTests
{
    private static readonly Guid Me = Guid.CreateVersion7();
    private static readonly Guid You = Guid.CreateVersion7();

    public static TheoryData<AssignmentKind, Guid?, Guid?, bool, string?> Asked => new()
    {
        { Claimed, null, Me, true, null },
        { Claimed, Me, Me, true, "Claim.YoursAlready" },
        { Claimed, You, Me, true, "Claim.Taken" },
        { Assigned, null, You, true, null },
        { Assigned, Me, You, true, null },
        { Assigned, You, You, true, "Claim.TheirsAlready" },
        { Assigned, Me, You, false, "Claim.NotTheirStep" },
        { Released, Me, null, false, null },
        { Released, You, null, false, null },
        { Released, null, null, false, "Claim.NobodyHolds" },
    };

    [Theory, MemberData(nameof(Asked))]
    public void A_case_is_in_one_pair_of_hands(AssignmentKind kind, Guid? holder, Guid? to, bool may, string? code) =>
        Assert.Equal(code, ClaimRules.Check(new(kind, Me, to, "乙", may, "请假", holder, "甲")).SingleOrDefault()?.Code);

    [Theory]
    [InlineData(Claimed, false, null, 1)]
    [InlineData(Assigned, true, null, 1, "Claim.ReasonMissing")]
    [InlineData(Assigned, false, "请假", 1, "Claim.ToMissing")]
    [InlineData(Assigned, false, null, 1, "Claim.ToMissing", "Claim.ReasonMissing")]
    [InlineData(Assigned, true, "请假", 100)]
    [InlineData(Released, false, null, 1, "Claim.ReasonMissing")]
    [InlineData(Released, false, "请假", 1)]
    [InlineData(Claimed, false, null, 101, "Claim.TooMany")]
    public void Whoever_gives_work_away_says_to_whom_and_why_all_at_once(AssignmentKind kind, bool named, string? reason, int cases, params string[] codes) =>
        Assert.Equal(codes, ClaimRules.CheckRequest(kind, named ? Me : null, reason, cases).Select(rule => rule.Code));

    [Fact]
    public void A_reason_has_an_end() =>
        Assert.Equal("Claim.ReasonTooLong", Assert.Single(ClaimRules.CheckRequest(Released, null, new('长', ClaimRules.ReasonMaxLength + 1), 1)).Code);

    [Theory]
    [InlineData(CaseAction.Accept, false)]
    [InlineData(CaseAction.Assign, true)]
    [InlineData(CaseAction.Suspend, true)]
    [InlineData(CaseAction.Conclude, true)]
    [InlineData(CaseAction.Resume, true)]
    [InlineData(CaseAction.Extend, true)]
    [InlineData(CaseAction.Propose, false)]
    [InlineData(CaseAction.SendBack, false)]
    [InlineData(CaseAction.SendUp, false)]
    [InlineData(CaseAction.RecordVisit, true)]
    [InlineData(CaseAction.SendParcel, true)]
    [InlineData(CaseAction.Deliver, false)]
    public void A_claim_ends_with_its_step(CaseAction action, bool goesOn) => Assert.Equal(goesOn, ClaimRules.Outlasts(action));
}
