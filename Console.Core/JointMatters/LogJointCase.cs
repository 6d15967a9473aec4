using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Order;
using GovConsole.Data;
using GovConsole.Drafts;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.JointMatters;

/// <summary>
/// One application to a theme: every part becomes a case by the rules of any other case, under one joint number, all in one transaction.
/// What has to wait for another part is received too, but not open to acceptance yet. The same key twice gives the same matter twice.
/// </summary>
public sealed class LogJointCase(IDbContextFactory<ConsoleDb> dbs, LogCase logCase, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public string Theme { get; set; } = "";
        /// <summary>Codes of the optional items that the applicant wants as well.</summary>
        public IReadOnlyList<string> Parts { get; set; } = [];
        /// <summary>The applicant, the way of the application and the materials, given once for all parts.</summary>
        public LogCase.Input Application { get; set; } = new();
    }

    public sealed record Logged(string Number, IReadOnlyList<string> Cases, Savings Spared, IReadOnlyList<BrokenRule> Warnings);

    /// <exception cref="RuleException"><c>Joint.ThemeUnknown</c>, <c>Joint.NotOfferedHere</c>, or what a part itself breaks.</exception>
    public async Task<Logged> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        var source = LogCase.SourceOf(input.Application, actor, tree);
        var reception = new LogCase.Reception(input.Application, actor, tree, source, await calendars.InAsync(source.Path, ct));
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, reception, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            if (await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) is { } before) return before;
            throw;
        }
    }

    private async Task<Logged> StoreAsync(ConsoleDb db, Input input, LogCase.Reception reception, CancellationToken ct)
    {
        var (actor, source, form) = (reception.Actor, reception.Source, input.Application);
        await db.DemandAsync(actor, Permission.LogCase, source.Path, ct);
        await db.DropDraftAsync(actor, form.Key, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;

        var now = clock.UtcNow();
        var day = form.ReceivedOn ?? Beijing.Day(now);
        var offer = (await OfferAsync(db, input, source, day, ct)).With(input.Parts);
        RuleException.ThrowIfAny(JointRules.Check(offer, form.Materials));

        var number = await db.NextNumberAsync($"{source.Code}J", day.Year, ct);
        var cases = await ReceiveAsync(db, offer, reception with { Joint = number }, ct);
        await db.FoldAsync(cases.Select(received => CaseCounts.Fact(received, CaseCounts.Of(received))), ct);
        if (source.Kind.HasPoint() && actor.Unit == source.Path) await db.CaseLoggedAsync(source.Code, day, now, ct);

        var matter = new JointMatter
        {
            Number = number, IntakeKey = form.Key, ThemeCode = offer.Theme.Code, ThemeName = offer.Theme.Name, Source = source.Path,
            LoggedById = actor.AccountId, LoggedBy = actor.Name, ReceivedAt = cases[0].ReceivedAt, ReceivedOn = day,
            LimitDays = offer.Limit, Spared = offer.Savings(form.InPerson ? 1 : 0),
        };
        db.JointMatters.Add(matter);
        return new(number, [.. cases.Select(received => received.Number)], matter.Spared, [.. IntakeRules.Warn(form)]);
    }

    private async Task<List<Case>> ReceiveAsync(ConsoleDb db, ThemeOffer offer, LogCase.Reception reception, CancellationToken ct)
    {
        var received = new Dictionary<string, Case>(StringComparer.Ordinal);
        foreach (var part in offer.Parts)
        {
            var asked = offer.Asked(part).Select(material => material.Name).ToList();
            var subject = await logCase.ReceiveAsync(db, reception with
            {
                // The applicant came once, so the first part counts the visit.
                Input = reception.Input with
                {
                    Key = Guid.CreateVersion7(),
                    ItemId = part.ItemId,
                    InPerson = reception.Input.InPerson && received.Count == 0,
                    Materials = [.. reception.Input.Materials.Where(asked.Contains)],
                },
                Waits = part.After.Count > 0,
            }, ct);
            db.CasePrecedences.AddRange(part.After.Select(code => new CasePrecedence { CaseId = subject.Id, AfterId = received[code].Id }));
            received[part.Code] = subject;
        }
        return [.. received.Values];
    }

    private static async Task<ThemeOffer> OfferAsync(ConsoleDb db, Input input, Unit source, DateOnly day, CancellationToken ct)
    {
        var theme = await db.JointThemes.AsNoTracking().SingleOrDefaultAsync(x => x.Code == input.Theme, ct)
            ?? throw new RuleException("Joint.ThemeUnknown", nameof(Input.Theme));
        var codes = theme.Parts.ConvertAll(part => part.Item);
        var items = await db.Items.AsNoTracking().Where(item => codes.Contains(item.Code)).ToListAsync(ct);
        return ThemeOffer.Of(theme, items, source.Kind.Level(), day) ?? throw new RuleException("Joint.NotOfferedHere", nameof(Input.Theme), theme.Name);
    }

    private static async Task<Logged?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        var matter = await db.JointMatters.AsNoTracking()
            .SingleOrDefaultAsync(x => x.IntakeKey == input.Application.Key && x.LoggedById == actor.AccountId, ct);
        if (matter is null) return null;

        var cases = await db.Cases.Where(x => x.Joint == matter.Number).OrderBy(x => x.Number).Select(x => x.Number).ToListAsync(ct);
        return new(matter.Number, cases, matter.Spared, []);
    }
}
