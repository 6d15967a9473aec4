using GovConsole.Kernel;

namespace GovConsole.Notices;

/// <summary>
/// 通知: what a unit tells the agents of villages below it. Once sent it is never changed; it can be taken back with a reason, and then stays
/// to be read as withdrawn.
/// </summary>
public sealed class Notice : IScoped
{
    public const int TitleMaxLength = 60;
    public const int TextMaxLength = 2_000;
    public const int ReasonMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Chosen by the form, so that sending twice sends once.</summary>
    public required Guid Key { get; init; }
    /// <summary>The unit that sent it.</summary>
    public required UnitPath Unit { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public Guid? FileId { get; init; }
    /// <summary>The last day for confirming; null where reading is enough.</summary>
    public DateOnly? ConfirmBy { get; init; }
    public required DateTime SentAt { get; init; }
    public required Guid SentById { get; init; }
    public required string SentBy { get; init; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public string? WithdrawnReason { get; private set; }
    public int Version { get; private set; }

    public bool AsksToConfirm => ConfirmBy is not null;
    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <exception cref="RuleException"><c>Notice.Withdrawn</c> when it was taken back before.</exception>
    public void Withdraw(string reason, string by, DateTime at)
    {
        if (IsWithdrawn) throw new RuleException("Notice.Withdrawn");
        (WithdrawnAt, WithdrawnBy, WithdrawnReason) = (at, by, reason);
        Version++;
    }
}
