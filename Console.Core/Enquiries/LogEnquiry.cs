using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Enquiries;

/// <summary>Writes down a question or a complaint for the unit that answers it. The same key twice writes down once.</summary>
public sealed class LogEnquiry(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, Seal seal, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();
        public EnquiryKind? Kind { get; set; }
        public EnquiryWay? Way { get; set; }
        /// <summary>The unit that answers; the actor's own when empty.</summary>
        public string? Unit { get; set; }
        public string Name { get; set; } = "";
        public string Phone { get; set; } = "";
        public string Text { get; set; } = "";
        /// <summary>The case that it is about, if it is about one.</summary>
        public string? CaseNumber { get; set; }
        /// <summary>Today when empty.</summary>
        public DateOnly? ReceivedOn { get; set; }
    }

    /// <returns>The number under which it is kept.</returns>
    /// <exception cref="RuleException">
    /// What <see cref="EnquiryRules"/> find, <c>Enquiry.CaseUnknown</c> also for a case outside the actor's scope, <c>Access.OutOfScope</c> or <c>Organisation.UnitUnknown</c>.
    /// </exception>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (tree, almanac) = (await trees.GetAsync(ct), await calendars.CurrentAsync(ct));
        var unit = tree.Get(input.Unit is { Length: > 0 } code ? code : actor.Unit.Code).Path;
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, unit, almanac.In(unit), actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // The same form was sent twice at the same moment.
            return await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) ?? throw new RuleException("Rule.Stale");
        }
    }

    private async Task<string> StoreAsync(ConsoleDb db, Input input, UnitPath unit, WorkdayCalendar calendar, Actor actor, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.AnswerEnquiries, unit, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;
        var (now, today) = (clock.UtcNow(), clock.Today());
        RuleException.ThrowIfAny(EnquiryRules.Check(input, today));

        var (phone, received) = (Phones.Plain(input.Phone), input.ReceivedOn ?? today);
        var enquiry = new Enquiry
        {
            Number = await db.NextNumberAsync($"{unit.Code}Q", today.Year, ct), Key = input.Key, Kind = input.Kind!.Value, Way = input.Way!.Value, Unit = unit,
            Scope2 = unit.At(2), Scope3 = unit.At(3), Scope4 = unit.At(4), Scope5 = unit.At(5), CaseId = await CaseAsync(db, input.CaseNumber, actor, ct),
            Name = Plain.Words(input.Name), PhoneSealed = seal.Close(phone), PhoneMasked = Mask.Number(phone), Text = input.Text.Trim(), ReceivedOn = received,
            LoggedAt = now, LoggedById = actor.AccountId, LoggedBy = actor.Name,
        };
        enquiry.Promise(EnquiryRules.DueOn(calendar, received));
        db.Add(enquiry);
        db.Add(actor.Did("Audit.EnquiryLogged", enquiry.Number, now));
        return enquiry.Number;
    }

    private static async Task<Guid?> CaseAsync(ConsoleDb db, string? number, Actor actor, CancellationToken ct)
    {
        if (Plain.HalfWidth(number ?? "").Trim().ToUpperInvariant() is not { Length: > 0 } sought) return null;
        return await db.Cases.VisibleTo(actor).Where(x => x.Number == sought).Select(x => (Guid?)x.Id).SingleOrDefaultAsync(ct)
            ?? throw new RuleException("Enquiry.CaseUnknown", nameof(Input.CaseNumber));
    }

    private static Task<string?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) =>
        db.Enquiries.Where(x => x.Key == input.Key && x.LoggedById == actor.AccountId).Select(x => x.Number).SingleOrDefaultAsync(ct);
}
