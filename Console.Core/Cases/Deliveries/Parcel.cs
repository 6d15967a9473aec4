using GovConsole.Workdays.Limits;

namespace GovConsole.Cases.Deliveries;

/// <summary>邮件: a result on its way to the applicant. A returned parcel stays in the record; sending again is another parcel.</summary>
public sealed class Parcel
{
    public const int WaybillMaxLength = 40;

    /// <summary>行政许可法第四十四条: within ten days of the decision.</summary>
    public static readonly TimeLimit DeliveryLimit = TimeLimit.Workdays(10);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required string Carrier { get; init; }
    public required string Waybill { get; init; }
    public required DateOnly SentOn { get; init; }
    public required string SentBy { get; init; }
    public DateOnly? SignedOn { get; private set; }
    public string? SignedBy { get; private set; }
    public DateOnly? ReturnedOn { get; private set; }
    public string? ReturnReason { get; private set; }

    public bool IsUnderWay => SignedOn is null && ReturnedOn is null;

    internal void Sign(DateOnly day, string by) => (SignedOn, SignedBy) = (day, by);

    internal void Return(DateOnly day, string reason) => (ReturnedOn, ReturnReason) = (day, reason);
}
