namespace GovConsole.Cases.Materials;

/// <summary>容缺受理: a case was accepted without some materials, against the recorded promise to bring them until a day.</summary>
public sealed class CaseGap
{
    public const int PromiserMaxLength = 50;
    public const int TextMaxLength = 200;

    public required Guid CaseId { get; init; }
    public required string PromisedBy { get; init; }
    public required string Text { get; init; }
    public required DateOnly PromisedOn { get; init; }
    public required DateOnly Until { get; init; }
    /// <summary>The same day as <see cref="Until"/> while something is still to come; null afterwards.</summary>
    public DateOnly? OpenUntil { get; private set; }
    public DateOnly? SuppliedOn { get; private set; }

    internal static CaseGap Of(Guid caseId, GapPromise promise, DateOnly day) => new()
    {
        CaseId = caseId, PromisedBy = promise.By!, Text = promise.Text!, PromisedOn = day, Until = promise.Until!.Value, OpenUntil = promise.Until,
    };

    internal void Supply(DateOnly day) => (SuppliedOn, OpenUntil) = (day, null);
}

/// <summary>Who promises what until when.</summary>
public sealed record GapPromise(string? By, DateOnly? Until, string? Text);
