using GovConsole.Cases.Materials;
using GovConsole.Workdays;

namespace GovConsole.Cases.Flow;

/// <summary>
/// One thing done to a case, with all that it needs to be judged and recorded. Gathered before the rules run, so that they stay pure.
/// </summary>
public sealed record Deed(CaseAction Action, DateTime At, Guid? ById, string By, WorkdayCalendar Calendar)
{
    /// <summary>Why: mandatory wherever somebody is turned away, delayed or undone.</summary>
    public string? Reason { get; init; }
    /// <summary>The defects told in a one-time notice where they are told as one text, or the special procedure's name.</summary>
    public string? Content { get; init; }
    public PauseKind? PauseKind { get; init; }
    /// <summary>Working days that the special procedure was said to take, or that the extension adds.</summary>
    public int? Days { get; init; }
    /// <summary>Who approved a suspension or an extension.</summary>
    public string? ApprovedBy { get; init; }
    /// <summary>What the special procedure found.</summary>
    public string? Outcome { get; init; }
    public string? CertificateName { get; init; }
    public string? CertificateNumber { get; init; }
    /// <summary>Where an applicant who is refused can turn: reconsideration and suit.</summary>
    public string? Remedies { get; init; }
    public DeliveryWay? DeliveryWay { get; init; }
    public string? Receiver { get; init; }
    public string? UpstreamNumber { get; init; }
    /// <summary>The result is printed and goes down by hand, so it stays with the decider until then.</summary>
    public bool OnPaper { get; init; }
    /// <summary>The day on which the list was given that the receiver signs later: the day by which sending up is judged.</summary>
    public DateOnly? SentOn { get; init; }
    public string? Carrier { get; init; }
    public string? Waybill { get; init; }
    public Visits.VisitPlace? VisitPlace { get; init; }
    public bool ByAgent { get; init; }
    /// <summary>The applicant came in person for it, which counts as a visit.</summary>
    public bool InPerson { get; init; }
    /// <summary>Names of materials that were brought with it.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];
    /// <summary>How they came; by the case's channel when null.</summary>
    public MaterialWay? Way { get; init; }
    /// <summary>The defects of a one-time notice, all of them at once.</summary>
    public IReadOnlyList<DefectLine> Defects { get; init; } = [];
    /// <summary>Places of the notified defects that were put right.</summary>
    public IReadOnlyList<int> Cured { get; init; } = [];
    /// <summary>The promise against which the case is accepted with a gap.</summary>
    public GapPromise? Promise { get; init; }

    /// <summary>What the notice tells; a text alone is one defect.</summary>
    public IReadOnlyList<DefectLine> DefectsTold =>
        Defects.Count > 0 ? Defects : string.IsNullOrWhiteSpace(Content) ? [] : [new(null, Content, null)];
}

/// <summary>特别程序的种类.</summary>
public enum PauseKind { Hearing, Inspection, Testing, Quarantine, Appraisal, Tender, Auction, ExpertReview, PublicNotice, OnSiteCheck, Correction }

/// <summary>送达方式.</summary>
public enum DeliveryWay { Window, Post, Agent, Electronic }
