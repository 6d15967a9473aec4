using GovConsole.Access;
using GovConsole.Cases.Deliveries;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Order;
using GovConsole.Cases.Papers;
using GovConsole.Cases.Visits;
using GovConsole.Data;
using GovConsole.Drafts;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Flow;

/// <summary>
/// Does one thing to a case, whatever it is: the state machine says whether it is possible, the transition says what permission it takes
/// and where, the deed rules say what it must bring. Case, event and tallies are stored together or not at all.
/// </summary>
public sealed class AdvanceCase(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>Of the form; its draft goes with the deed.</summary>
        public Guid Key { get; set; } = Guid.CreateVersion7();
        public required string Number { get; set; }
        /// <summary>The version the actor saw. If the case has moved on since, nothing is done and the actor is told.</summary>
        public required int Version { get; set; }
        public required CaseAction Action { get; set; }
        public string? Reason { get; set; }
        public string? Content { get; set; }
        public PauseKind? PauseKind { get; set; }
        public int? Days { get; set; }
        public string? ApprovedBy { get; set; }
        public string? Outcome { get; set; }
        public string? CertificateNumber { get; set; }
        public string? Remedies { get; set; }
        public DeliveryWay? DeliveryWay { get; set; }
        public string? Receiver { get; set; }
        public string? UpstreamNumber { get; set; }
        public bool OnPaper { get; set; }
        public string? Carrier { get; set; }
        public string? Waybill { get; set; }
        public VisitPlace? VisitPlace { get; set; }
        public bool ByAgent { get; set; }
        public bool InPerson { get; set; }
        public IReadOnlyList<string> Materials { get; set; } = [];
        public MaterialWay? Way { get; set; }
        public IReadOnlyList<DefectLine> Defects { get; set; } = [];
        public IReadOnlyList<int> Cured { get; set; } = [];
        public string? PromisedBy { get; set; }
        public DateOnly? PromisedUntil { get; set; }
        public string? PromiseText { get; set; }
    }

    /// <returns>The version of the case after the deed.</returns>
    public async Task<int> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        try
        {
            return await AdvanceAsync(input, actor, almanac, ct);
        }
        catch (RuleException twice) when (twice.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // Somebody else wrote the next line of the history first.
            throw new RuleException("Rule.Stale");
        }
    }

    private Task<int> AdvanceAsync(Input input, Actor actor, Almanac almanac, CancellationToken ct) =>
        dbs.WriteAsync(async db =>
        {
            var subject = await db.Cases.VisibleTo(actor)
                .Include(x => x.Materials.OrderBy(material => material.Place)).Include(x => x.Suspensions.OrderBy(suspension => suspension.StartedOn).ThenBy(suspension => suspension.Id))
                .Include(x => x.Defects.OrderBy(defect => defect.Place)).Include(x => x.Parcels)
                .NumberedAsync(input.Number, ct);
            if (subject.Version != input.Version) throw new RuleException("Rule.Stale");

            var way = CaseFlow.Find(subject.Status, input.Action);
            if (way is null || way.IsAutomatic) throw new RuleException("Case.NotPossibleNow", null, subject.Status, input.Action);
            await db.DemandAsync(actor, way.Permission, way.Where(subject), ct);
            await db.DropDraftAsync(actor, input.Key, ct);

            if (input.Action is CaseAction.SendParcel && await db.ParcelExistsAsync(Trimmed(input.Carrier), Trimmed(input.Waybill), ct))
                throw new RuleException("Case.WaybillTaken", nameof(input.Waybill), Trimmed(input.Waybill)!);

            var certificate = await db.ItemVersions.Where(x => x.Id == subject.ItemVersionId).Select(x => x.Certificate).SingleAsync(ct);
            var now = clock.UtcNow();
            var deed = DeedOf(input, actor, now, almanac.In(subject.Source), certificate);
            await db.TakeAsync([(subject, deed)], now, ct);
            await db.UndoPapersAsync(subject, deed, now, ct);
            await db.ReleaseAsync(subject, new(actor.AccountId, actor.Name, now, almanac), ct);
            return subject.Version;
        }, ct);

    private static Deed DeedOf(Input input, Actor actor, DateTime now, WorkdayCalendar calendar, string? certificate) =>
        new(input.Action, now, actor.AccountId, actor.Name, calendar)
        {
            Reason = Trimmed(input.Reason), Content = Trimmed(input.Content), Outcome = Trimmed(input.Outcome), Remedies = Trimmed(input.Remedies),
            PauseKind = input.PauseKind, Days = input.Days, ApprovedBy = Trimmed(input.ApprovedBy),
            CertificateName = input.Action is CaseAction.Grant ? certificate : null, CertificateNumber = Trimmed(input.CertificateNumber),
            DeliveryWay = input.DeliveryWay, Receiver = Trimmed(input.Receiver), UpstreamNumber = Trimmed(input.UpstreamNumber),
            OnPaper = input.OnPaper, Carrier = Trimmed(input.Carrier), Waybill = Trimmed(input.Waybill), VisitPlace = input.VisitPlace, ByAgent = input.ByAgent,
            InPerson = input.InPerson, Materials = input.Materials, Way = input.Way, Cured = input.Cured,
            Defects = [.. input.Defects.Select(line => new DefectLine(Trimmed(line.Material), line.Wrong.Trim(), Trimmed(line.ToDo)))],
            Promise = PromiseOf(input),
        };

    private static GapPromise? PromiseOf(Input input) =>
        (Trimmed(input.PromisedBy), input.PromisedUntil, Trimmed(input.PromiseText)) is var (by, until, text) && (by, until, text) is not (null, null, null)
            ? new(by, until, text) : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
