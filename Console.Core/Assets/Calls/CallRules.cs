using GovConsole.AgentPoints;
using GovConsole.Kernel;

namespace GovConsole.Assets.Calls;

/// <summary>How the log of a test call must be.</summary>
public static class CallRules
{
    public static IEnumerable<BrokenRule> Check(LogTestCall.Input input, AgentPoint point, string? phone, DateOnly today)
    {
        if (point.Status is not PointStatus.Operating) yield return new("Asset.PointNotOperating");
        if (phone is null) yield return new("Asset.NoTelephone");
        if (input.Result is not { } result || !Enum.IsDefined(result)) yield return new("Asset.ResultMissing", nameof(input.Result));
        if (input.Seconds is null) yield return new("Asset.SecondsMissing", nameof(input.Seconds));
        else if (input.Seconds is < 0 or > TestCall.MostSeconds) yield return new("Asset.SecondsImpossible", nameof(input.Seconds), TestCall.MostSeconds);
        if (input.On > today) yield return new("Asset.CalledInFuture", nameof(input.On));
        else if (input.On < point.OpenedOn) yield return new("Asset.CalledBeforeOpening", nameof(input.On), point.OpenedOn);
        if (input.Note?.Trim().Length > TestCall.NoteMaxLength) yield return new("Asset.TextTooLong", nameof(input.Note), TestCall.NoteMaxLength);
    }
}
