using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Papers;
using GovConsole.Organisation;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Reports.Papers;

/// <summary>What a paper says beyond the case itself: names of units, days by the calendar, the suspension it is about.</summary>
public sealed class GatherPaper(UnitTrees trees, Calendars calendars)
{
    /// <summary>All but the number, which is drawn later.</summary>
    internal async Task<PaperFacts> RunAsync(
        LoadCase.View view, PaperPlace place, Unit issuer, IReadOnlyList<IssuedPaper> issued, Uri site, DateTime at, string by, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var (promised, statutory) = await DueAsync(view.Case, place, ct);
        return new()
        {
            Case = view.Case, Item = view.Item, Kind = place.Kind, Event = place.Event, Number = "", Issuer = Organ(tree, issuer),
            Source = view.Source, Decider = view.Decider, IssuedAt = at, IssuedBy = by, DueOn = promised, StatutoryDueOn = statutory,
            Pause = PauseOf(view.Case, place.Event), Issued = issued,
            Progress = new(site, $"/progress?number={Uri.EscapeDataString(view.Case.Number)}"),
        };
    }

    private static string Organ(UnitTree tree, Unit issuer) => tree.FullName(issuer.Path);

    private async Task<(DateOnly? Promised, DateOnly? Statutory)> DueAsync(Case subject, PaperPlace place, CancellationToken ct)
    {
        if (subject.AcceptedOn is not { } accepted) return default;

        var calendar = await calendars.InAsync(subject.Source, ct);
        var day = Kernel.Beijing.Day(place.Event.At);
        // A notice of acceptance promises what was promised then; one of an extension also counts what had happened until then.
        var extended = place.Kind is PaperKind.Extension;
        var pauses = extended ? subject.Suspensions.Where(pause => pause.EndedOn <= day).Select(pause => pause.Pause).ToList() : [];
        return (Due(subject.Promised), Due(subject.Statutory));

        DateOnly? Due(TimeLimit limit) =>
            new LimitClock(calendar, accepted, limit with { Days = limit.Days + (extended ? subject.ExtendedDays : 0) }, pauses).DueOnIfKnown();
    }

    // The suspensions stand in the order in which they were begun, as the events do.
    private static Suspension? PauseOf(Case subject, CaseEvent line) => line.Action is CaseAction.Suspend
        ? subject.Suspensions[subject.Events.Count(earlier => earlier.Action is CaseAction.Suspend && earlier.Place < line.Place)]
        : null;
}
