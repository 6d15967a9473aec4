using GovConsole.Kernel;

namespace GovConsole.Ratings;

/// <summary>Where looking into a bad rating stands.</summary>
public enum CureStage
{
    /// <summary>待核实</summary>
    ToVerify,
    /// <summary>待整改</summary>
    ToCure,
    /// <summary>待回访</summary>
    ToCallBack,
    /// <summary>待销号</summary>
    ToClose,
    /// <summary>已销号</summary>
    Closed,
}

public enum CureAction
{
    /// <summary>核实</summary>
    Verify,
    /// <summary>整改</summary>
    Cure,
    /// <summary>回访: recorded with the call itself</summary>
    CallBack,
    /// <summary>销号</summary>
    Close,
    /// <summary>退回整改</summary>
    SendBack,
}

/// <summary>One thing done about a bad rating.</summary>
public sealed record CureDeed(CureAction Action, DateTime At, Guid ById, string By, string? Text, bool? Upheld = null);

/// <summary>One line of what was done about a bad rating. Lines are added and never changed.</summary>
public sealed class CureStep
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RatingId { get; init; }
    /// <summary>1 for the first, without gaps.</summary>
    public required int Place { get; init; }
    public required CureAction Action { get; init; }
    public required CureStage To { get; init; }
    public required DateTime At { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public string? Text { get; init; }
    public bool? Upheld { get; init; }
}

/// <summary>The machine of a bad rating: verified, cured where it is upheld, called back, closed by a supervisor or sent back.</summary>
public static class CureRules
{
    private static readonly Dictionary<CureStage, CureAction[]> Table = new()
    {
        [CureStage.ToVerify] = [CureAction.Verify],
        [CureStage.ToCure] = [CureAction.Cure],
        [CureStage.ToCallBack] = [CureAction.CallBack],
        [CureStage.ToClose] = [CureAction.Close, CureAction.SendBack],
        [CureStage.Closed] = [],
    };

    public static IReadOnlyList<CureAction> From(CureStage stage) => Table[stage];

    public static CureStage After(CureStage stage, CureDeed deed) => deed.Action switch
    {
        CureAction.Verify => deed.Upheld is true ? CureStage.ToCure : CureStage.ToCallBack,
        CureAction.Cure => CureStage.ToCallBack,
        CureAction.CallBack => CureStage.ToClose,
        CureAction.Close => CureStage.Closed,
        CureAction.SendBack => CureStage.ToCure,
        _ => stage,
    };

    public static IEnumerable<BrokenRule> Check(Rating rating, CureDeed deed)
    {
        if (rating.Stage is not { } stage || !From(stage).Contains(deed.Action)) yield return new("Rating.NotPossibleNow");
        if (deed.Action is CureAction.Verify && deed.Upheld is null) yield return new("Rating.UpheldMissing", nameof(deed.Upheld));
        if (deed.Action is not (CureAction.Close or CureAction.CallBack) && string.IsNullOrWhiteSpace(deed.Text)) yield return new("Rating.TextMissing", nameof(deed.Text));
        if (deed.Text?.Length > Rating.TextMaxLength) yield return new("Rating.TextTooLong", nameof(deed.Text), Rating.TextMaxLength);
    }
}
