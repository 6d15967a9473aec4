using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Drafts;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Intake;

/// <summary>
/// An agent or a clerk receives an application: the case, its first event, its number and its tallies are stored together or not at all.
/// The same key twice gives the same case twice.
/// </summary>
public sealed class LogCase(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, Seal seal, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();
        /// <summary>The unit where the applicant stands; the actor's own when empty.</summary>
        public string? UnitCode { get; set; }
        public Guid ItemId { get; set; }
        public Channel Channel { get; set; } = Channel.Window;
        public ApplicantKind Kind { get; set; } = ApplicantKind.Natural;
        public string Applicant { get; set; } = "";
        public DocumentKind Document { get; set; }
        public string Number { get; set; } = "";
        public string Phone { get; set; } = "";
        public string? Contact { get; set; }
        public string? Address { get; set; }
        /// <summary>Beijing day of receipt; today when empty.</summary>
        public DateOnly? ReceivedOn { get; set; }
        public string? LateReason { get; set; }
        /// <summary>When it was received on a device that sends it later; the day of receipt is this instant's. Null for what is sent as it happens.</summary>
        public DateTime? TakenAt { get; set; }
        public bool InPerson { get; set; } = true;
        public IReadOnlyList<string> Materials { get; set; } = [];
        /// <summary>Sent up at once; otherwise it lies where it was received until it goes up by itself or in a list.</summary>
        public bool SendUp { get; set; } = true;

        internal DateOnly DayOf(DateTime now) => TakenAt is { } at ? Beijing.Day(at) : ReceivedOn ?? Beijing.Day(now);
    }

    public sealed record Logged(Guid Id, string Number, IReadOnlyList<BrokenRule> Warnings)
    {
        /// <summary>The form had made this case before; nothing was stored this time.</summary>
        public bool Before { get; init; }
    }

    public async Task<Logged> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var source = SourceOf(input, actor, tree);
        var calendar = await calendars.InAsync(source.Path, ct);

        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, actor, tree, source, calendar, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // Another submission of the same form was faster; its case is the answer.
            if (await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) is { } before) return before;
            throw;
        }
    }

    private async Task<Logged> StoreAsync(
        ConsoleDb db, Input input, Actor actor, UnitTree tree, Unit source, WorkdayCalendar calendar, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.LogCase, source.Path, ct);
        await db.DropDraftAsync(actor, input.Key, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;

        var received = await ReceiveAsync(db, new(input, actor, tree, source, calendar), ct);
        await db.FoldAsync([CaseCounts.Fact(received, CaseCounts.Of(received))], ct);
        if (source.Kind.HasPoint() && actor.Unit == source.Path) await db.CaseLoggedAsync(source.Code, received.ReceivedOn, clock.UtcNow(), ct);
        return new(received.Id, received.Number, [.. IntakeRules.Warn(input)]);
    }

    /// <summary>What a reception stands on. The number of a joint matter or batch marks the case as a part of it.</summary>
    internal sealed record Reception(Input Input, Actor Actor, UnitTree Tree, Unit Source, WorkdayCalendar Calendar)
    {
        public string? Joint { get; init; }
        public string? Batch { get; init; }
        public bool Waits { get; init; }
    }

    /// <summary>
    /// Judges and stores one case in the caller's transaction, under a number of its own. Whoever calls has let the actor through
    /// and folds the tallies, for many cases at once if there are many.
    /// </summary>
    internal async Task<Case> ReceiveAsync(ConsoleDb db, Reception reception, CancellationToken ct)
    {
        var (input, actor, tree, source, calendar) = reception;
        var now = clock.UtcNow();
        var day = input.DayOf(now);
        // A year without a calendar could promise no day at all.
        _ = calendar.IsWorkday(day);
        var item = await db.Items.AsSingleQuery().SingleOrDefaultAsync(x => x.Id == input.ItemId, ct);
        var version = item?.On(day) ?? throw new RuleException("Case.ItemUnknown", nameof(Input.ItemId));
        var intake = new Intake(input, version, source.Path, Routes.Decider(tree, source, version), Routes.Level(source), now)
        {
            SendUpBy = Routes.SendUpBy(version, source, calendar, day), Calendar = calendar,
            Joint = reception.Joint, Batch = reception.Batch, Waits = reception.Waits,
        };
        RuleException.ThrowIfAny(IntakeRules.Check(intake));

        var number = await db.NextNumberAsync(source.Code, day.Year, ct);
        var received = Case.Receive(intake, number, Sealed(input), actor.AccountId, actor.Name);
        db.Cases.Add(received);
        await db.SaveChangesAsync(ct);
        return received;
    }

    internal static Unit SourceOf(Input input, Actor actor, UnitTree tree)
    {
        var source = tree.Find(input.UnitCode is { Length: > 0 } code ? code : actor.Unit.Code)
            ?? throw new RuleException("Organisation.UnitUnknown", nameof(Input.UnitCode), input.UnitCode ?? "");
        if (source.Retired) throw new RuleException("Case.UnitRetired", nameof(Input.UnitCode), source.Name);
        if (!actor.Covers(source.Path)) throw new RuleException("Access.OutOfScope", nameof(Input.UnitCode));
        return source;
    }

    private static Task<Logged?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) => db.Cases
        .Where(x => x.IntakeKey == input.Key && x.LoggedById == actor.AccountId)
        .Select(x => new Logged(x.Id, x.Number, Array.Empty<BrokenRule>()) { Before = true })
        .SingleOrDefaultAsync(ct);

    internal Applicant Sealed(Input input)
    {
        var (number, phone) = (Plain.Number(input.Number), Plain.Number(input.Phone));
        return new()
        {
            Kind = input.Kind, Name = input.Applicant.Trim(), Document = input.Document,
            NumberSealed = seal.Close(number), NumberBlind = seal.Blind(number), NumberMasked = Mask.Number(number),
            PhoneSealed = seal.Close(phone), PhoneBlind = seal.Blind(phone), PhoneMasked = Mask.Number(phone),
            Contact = Trimmed(input.Contact), Address = Trimmed(input.Address),
        };
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
