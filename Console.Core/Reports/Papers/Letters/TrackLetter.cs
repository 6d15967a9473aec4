using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Terms;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Reports.Papers.Letters;

/// <summary>办件全程轨迹: everything that happened to the case, who did it, when, and how long it then lay.</summary>
internal static class TrackLetter
{
    public static IEnumerable<Block> Blocks(PaperParts parts)
    {
        var subject = parts.Case;
        return
        [
            parts.Form(
                parts.Pair("Paper.Source", parts.Facts.Source, "Paper.Decider", parts.Facts.Decider),
                parts.Pair("Paper.State", parts.Of(subject.Status), "Paper.Handler", subject.Handler ?? parts.Say("Paper.None")),
                parts.Pair("Paper.ReceivedAt", parts.Moment(subject.ReceivedAt), "Paper.AcceptedOn", parts.Day(subject.AcceptedOn)),
                parts.Pair("Paper.Promised", parts.Limit(subject.Promised), "Paper.ClosedOn", parts.Day(subject.ClosedOn)),
                parts.Pair("Paper.DeliveredOn", parts.Day(subject.DeliveredOn), "Paper.DeliveryWay", subject.DeliveryWay is { } way ? parts.Of(way) : parts.Say("Paper.None"))),
            parts.Heading("Paper.Track.Events"),
            Events(parts),
            .. Pauses(parts),
            .. parts.Materials(),
            .. Papers(parts),
            parts.Text("Paper.Track.Text", parts.Moment(parts.Facts.IssuedAt)),
            parts.Seal(),
        ];
    }

    private static DataTable Events(PaperParts parts)
    {
        var events = parts.Case.Events.OrderBy(line => line.Place).ToList();
        return new(
            [
                new(parts.Say("Paper.Place"), 0.5f, Align.Centre), new(parts.Say("Paper.Track.At"), 1.5f), new(parts.Say("Paper.Track.Deed"), 1.3f),
                new(parts.Say("Paper.Track.By"), 1.3f), new(parts.Say("Paper.State"), 1), new(parts.Say("Paper.Track.Stay"), 1.1f), new(parts.Say("Paper.Note"), 2),
            ],
            [
                .. events.Select((line, i) => (IReadOnlyList<string>)
                [
                    parts.Say("Paper.PlaceOf", line.Place), parts.Moment(line.At), parts.Of(line.Action), line.By, parts.Of(line.To),
                    i < events.Count - 1 ? Stay(parts, events[i + 1].At - line.At) : parts.Say("Paper.None"), Note(parts, line),
                ]),
            ]);
    }

    private static string Note(PaperParts parts, CaseEvent line) => line.Action is CaseAction.Redate
        ? string.Join(parts.Say("Paper.Redated.And"), Redated.Read(line.Note).Select(moved => parts.Say($"Paper.Redated.{moved.Term}", moved.Was, moved.Is)))
        : line.Note ?? "";

    // How long until the next line, in the two largest units.
    private static string Stay(PaperParts parts, TimeSpan time) => time switch
    {
        { Days: > 0 } => parts.Say("Paper.Track.Days", time.Days, time.Hours),
        { Hours: > 0 } => parts.Say("Paper.Track.Hours", time.Hours, time.Minutes),
        _ => parts.Say("Paper.Track.Minutes", time.Minutes),
    };

    private static IEnumerable<Block> Pauses(PaperParts parts)
    {
        if (parts.Case.Suspensions.Count == 0) yield break;

        yield return parts.Heading("Paper.Track.Pauses");
        yield return new DataTable(
            [
                new(parts.Say("Paper.PauseKind"), 1), new(parts.Say("Paper.PauseFrom"), 1), new(parts.Say("Paper.PauseTo"), 1),
                new(parts.Say("Paper.PauseDays"), 1, Align.Centre), new(parts.Say("Paper.Reason"), 2), new(parts.Say("Paper.Outcome"), 2),
            ],
            [.. parts.Case.Suspensions.Select(pause => Row(parts, pause))]);
    }

    private static IReadOnlyList<string> Row(PaperParts parts, Suspension pause) =>
    [
        parts.Of(pause.Kind), parts.Say("Paper.DayOf", pause.StartedOn), pause.EndedOn is { } end ? parts.Say("Paper.DayOf", end) : parts.Say("Paper.None"),
        parts.Say("Paper.Workdays", pause.StatedDays), pause.Reason, pause.Outcome ?? "",
    ];

    private static IEnumerable<Block> Papers(PaperParts parts)
    {
        if (parts.Facts.Issued.Count == 0) yield break;

        yield return parts.Heading("Paper.Track.Papers");
        yield return new DataTable(
            [
                new(parts.Say("Paper.Track.Kind"), 1.5f), new(parts.Say("Paper.Track.Number"), 2.4f), new(parts.Say("Paper.Track.IssuedAt"), 1.5f),
                new(parts.Say("Paper.Track.IssuedBy"), 1.5f), new(parts.Say("Paper.Note"), 2),
            ],
            [
                .. parts.Facts.Issued.Select(paper => (IReadOnlyList<string>)
                [
                    parts.Say($"Paper.{paper.Kind}.Title"), paper.Number, parts.Moment(paper.IssuedAt), paper.IssuedBy,
                    paper.VoidReason is { } reason ? parts.Say("Paper.Track.Void", reason) : "",
                ]),
            ]);
    }
}
