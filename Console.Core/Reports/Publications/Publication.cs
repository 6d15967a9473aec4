using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;

namespace GovConsole.Reports.Publications;

public enum PublicationState { Draft, Published, Withdrawn }

/// <summary>
/// 刊发: a bulletin on its way out. A draft is put in other words as long as it is one; published it is never changed again and says the same
/// figures for ever, under a number and a hash. It can be withdrawn with a reason, and stays to be read.
/// </summary>
public sealed class Publication : IScoped
{
    public const int NumberMaxLength = 60;
    public const int ReasonMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required ReportKind Kind { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    /// <summary>About whom, and in whose name.</summary>
    public required UnitPath Unit { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    public PublicationState State { get; private set; }
    /// <summary>The report itself, as <see cref="ReportContent"/> writes it.</summary>
    public required string Content { get; set; }
    public required DateTime DraftedAt { get; set; }
    public required string DraftedBy { get; init; }
    public string? Number { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    public string? PublishedBy { get; private set; }
    /// <summary>SHA-256 over all that was published.</summary>
    public string? Hash { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public string? WithdrawnReason { get; private set; }
    public int Version { get; private set; }

    /// <summary>Whether what is stored is still what was published.</summary>
    public bool IsIntact => State is PublicationState.Draft || Hash == ReportContent.Hash(this);

    /// <summary>Puts the draft in other words or takes its figures anew.</summary>
    /// <exception cref="RuleException"><c>Publication.NotADraft</c>, or <c>Rule.Stale</c> when somebody else was at it since.</exception>
    public void Revise(ReportForm form, int seen)
    {
        DemandDraft(seen);
        (Content, DraftedAt) = (ReportContent.Write(form), form.At);
        Version++;
    }

    /// <exception cref="RuleException">As <see cref="Revise"/>.</exception>
    public void Publish(string number, string by, DateTime at, int seen)
    {
        DemandDraft(seen);
        Content = ReportContent.Write(ReportContent.Read(Content) with { Number = number });
        // Whole seconds, which every database gives back as they were.
        (State, Number, PublishedAt, PublishedBy) = (PublicationState.Published, number, new DateTime(at.Ticks - at.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Utc), by);
        Hash = ReportContent.Hash(this);
        Version++;
    }

    /// <exception cref="RuleException"><c>Publication.NotPublished</c></exception>
    public void Withdraw(string reason, string by, DateTime at)
    {
        if (State is not PublicationState.Published) throw new RuleException("Publication.NotPublished");
        (State, WithdrawnAt, WithdrawnBy, WithdrawnReason) = (PublicationState.Withdrawn, at, by, reason);
        Version++;
    }

    internal void DemandDraft(int seen)
    {
        if (State is not PublicationState.Draft) throw new RuleException("Publication.NotADraft");
        if (Version != seen) throw new RuleException("Rule.Stale");
    }
}
