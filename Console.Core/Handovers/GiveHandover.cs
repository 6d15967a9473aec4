using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Handovers;

/// <summary>
/// Makes a list of cases that lie in the actor's unit and signs it for the giver. The cases stay where they are until the receiver signs.
/// The same key twice gives the same list twice.
/// </summary>
public sealed class GiveHandover(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();
        public IReadOnlyList<string> Cases { get; set; } = [];
        public string? Note { get; set; }
    }

    /// <returns>The number of the list.</returns>
    /// <exception cref="RuleException"><c>Case.Unknown</c>, also outside the actor's scope, or what <see cref="HandoverRules.CheckList"/> finds.</exception>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // The same form was sent twice, or somebody else put one of the cases on a list first.
            return await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) ?? throw new RuleException("Rule.Stale");
        }
    }

    private async Task<string> StoreAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.LogCase, actor.Unit, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;

        var numbers = input.Cases.Distinct().ToList();
        var cases = await db.Cases.VisibleTo(actor).Where(x => numbers.Contains(x.Number)).Include(x => x.Materials).Include(x => x.Parcels)
            .OrderBy(x => x.Number).AsNoTracking().ToListAsync(ct);
        if (numbers.Except(cases.Select(subject => subject.Number)).FirstOrDefault() is { } unknown) throw new RuleException("Case.Unknown", null, unknown);

        var ids = cases.ConvertAll(subject => subject.Id);
        var listed = await db.HandoverLines.Where(x => x.State == LineState.Open && ids.Contains(x.CaseId)).Select(x => x.CaseId).ToListAsync(ct);
        var note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim();
        RuleException.ThrowIfAny(HandoverRules.CheckList(actor.Unit, cases, listed.ToHashSet(), note));

        var now = clock.UtcNow();
        var handover = Of(actor, Course.Of(cases[0], actor.Unit)!, await db.NextNumberAsync($"{actor.Unit.Code}H", Beijing.Day(now).Year, ct), input.Key, note, now);
        foreach (var (index, subject) in cases.Index())
        {
            var contents = Contents.Of(subject, handover.Way);
            handover.Put(new()
            {
                HandoverId = handover.Id, Place = index + 1, CaseId = subject.Id, Contents = contents.Names, Originals = contents.Originals, Copies = contents.Copies,
            });
        }

        db.Handovers.Add(handover);
        db.AuditEntries.Add(actor.Did("Audit.HandoverGiven", handover.Number, now, handover.ToCode));
        await db.SaveChangesAsync(ct);
        return handover.Number;
    }

    private static Handover Of(Actor actor, Course course, string number, Guid key, string? note, DateTime at)
    {
        var lower = course.Way is HandoverWay.Up ? actor.Unit : course.To;
        return new()
        {
            Number = number, Key = key, Way = course.Way, From = actor.Unit, To = course.To, FromCode = actor.Unit.Code, ToCode = course.To.Code,
            Scope2 = lower.At(2), Scope3 = lower.At(3), Scope4 = lower.At(4), Scope5 = lower.At(5),
            Note = note, GivenById = actor.AccountId, GivenBy = actor.Name, GivenAt = at,
        };
    }

    private static Task<string?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) =>
        db.Handovers.Where(x => x.Key == input.Key && x.GivenById == actor.AccountId).Select(x => x.Number).SingleOrDefaultAsync(ct);
}
