using GovConsole.Kernel;

namespace GovConsole.Ratings;

/// <summary>满意度, with the numbers that travel on interfaces.</summary>
public enum Satisfaction
{
    /// <summary>非常满意</summary>
    VerySatisfied = 1,
    /// <summary>满意</summary>
    Satisfied = 2,
    /// <summary>基本满意</summary>
    Content = 3,
    /// <summary>不满意</summary>
    Dissatisfied = 4,
    /// <summary>非常不满意</summary>
    VeryDissatisfied = 5,
}

/// <summary>评价渠道.</summary>
public enum RatingWay { Web, Mobile, Code, HallTablet, OtherTerminal, Phone, Sms }

public static class Satisfactions
{
    /// <summary>差评: what has to be looked into.</summary>
    public static bool IsBad(this Satisfaction level) => level >= Satisfaction.Dissatisfied;

    /// <summary>Over a channel for which nobody has to come.</summary>
    public static bool IsOnline(this RatingWay way) => way is RatingWay.Web or RatingWay.Mobile or RatingWay.Code or RatingWay.Sms;
}

/// <summary>好差评: what the applicant says of a case once it is closed; one for each case, never changed. A bad one is looked into step by step.</summary>
public sealed class Rating
{
    public const int TextMaxLength = 500;

    private readonly List<CureStep> steps = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required Satisfaction Level { get; init; }
    public required RatingWay Way { get; init; }
    public string? Text { get; init; }
    public required DateTime RatedAt { get; init; }
    public required DateOnly RatedOn { get; init; }
    /// <summary>Who wrote it down for the applicant; null for the applicant's own hand.</summary>
    public Guid? ById { get; init; }
    public string? By { get; init; }

    /// <summary>Where looking into it stands; null for a good rating.</summary>
    public CureStage? Stage { get; private set; }
    /// <summary>整改期限: fifteen working days; null also while it lies in a year whose calendar is not maintained yet.</summary>
    public DateOnly? DueOn { get; private set; }
    /// <summary>Whether what was said turned out to be so.</summary>
    public bool? Upheld { get; private set; }
    /// <summary>The day on which it was put right, or found to be unfounded.</summary>
    public DateOnly? SettledOn { get; private set; }
    public DateOnly? CalledBackOn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<CureStep> Steps => steps;

    /// <summary>Open past its last day, or settled after it.</summary>
    public bool IsLate(DateOnly today) => Stage is not null && DueOn is { } due && due < (SettledOn ?? today);

    /// <summary>Has a bad rating looked into until a day.</summary>
    internal void Open(DateOnly? dueOn) => (Stage, DueOn) = (CureStage.ToVerify, dueOn);

    internal void Take(CureDeed deed)
    {
        RuleException.ThrowIfAny(CureRules.Check(this, deed));
        var day = Beijing.Day(deed.At);
        switch (deed.Action)
        {
            case CureAction.Verify:
                (Upheld, SettledOn) = (deed.Upheld, deed.Upheld is false ? day : null);
                break;
            case CureAction.Cure:
                SettledOn = day;
                break;
            case CureAction.CallBack:
                CalledBackOn ??= day;
                break;
            case CureAction.SendBack:
                (Upheld, SettledOn) = (true, null);
                break;
        }

        Stage = CureRules.After(Stage!.Value, deed);
        steps.Add(new() { RatingId = Id, Place = ++Version, Action = deed.Action, To = Stage.Value, At = deed.At, ById = deed.ById, By = deed.By, Text = deed.Text, Upheld = deed.Upheld });
    }
}

/// <summary>回访: somebody asked the applicant how it went.</summary>
public sealed class CallBack
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required DateTime At { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public required bool Reached { get; init; }
    public bool? Satisfied { get; init; }
    public string? Text { get; init; }
}
