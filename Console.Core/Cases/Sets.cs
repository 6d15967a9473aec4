using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Order;
using GovConsole.Cases.Search;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Case> Cases => db.Set<Case>();
        public DbSet<CaseEvent> CaseEvents => db.Set<CaseEvent>();
        public DbSet<CaseGram> CaseGrams => db.Set<CaseGram>();
        public DbSet<CasePrecedence> CasePrecedences => db.Set<CasePrecedence>();
    }

    /// <summary>
    /// The cases an actor may know of: those received anywhere in the unit's subtree, or, for a department that stands beside
    /// the tree, those that it decides. Every query of cases begins here.
    /// </summary>
    public static IQueryable<Case> VisibleTo(this IQueryable<Case> cases, Actor actor)
    {
        actor.Demand(Permission.ReadCases);
        return cases.Under(actor.Unit);
    }

    /// <summary>The cases that count for a unit.</summary>
    public static IQueryable<Case> Under(this IQueryable<Case> cases, UnitPath unit)
    {
        var code = unit.Code;
        if (unit.IsDepartment) return cases.Where(x => x.DeciderCode == code);
        return Subtrees.Under(cases, unit);
    }

    /// <summary>The one of this number, among those that may be seen.</summary>
    /// <exception cref="RuleException"><c>Case.Unknown</c>, also for a case that exists outside the actor's scope.</exception>
    public static async Task<Case> NumberedAsync(this IQueryable<Case> cases, string number, CancellationToken ct) =>
        await cases.SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Case.Unknown", null, number);

    /// <summary>The units whose people may know of a case: <see cref="Under"/>, asked the other way round.</summary>
    public static IReadOnlyList<UnitPath> Onlookers(this Case subject)
    {
        List<UnitPath> units = subject.Decider.IsDepartment ? [subject.Decider] : [];
        for (var unit = subject.Source; unit is not null; unit = unit.Parent)
            if (!unit.IsDepartment) units.Add(unit);
        return units;
    }

    /// <summary>Of the cases under a unit those received at itself or at a department beside it: what no unit below counts.</summary>
    public static IQueryable<Case> At(this IQueryable<Case> cases, UnitPath unit) => unit.IsDepartment ? cases : unit.Depth switch
    {
        1 => cases.Where(x => x.Scope2 == null || EF.Functions.Like(x.Scope2, "%D%")),
        2 => cases.Where(x => x.Scope3 == null || EF.Functions.Like(x.Scope3, "%D%")),
        3 => cases.Where(x => x.Scope4 == null || EF.Functions.Like(x.Scope4, "%D%")),
        4 => cases.Where(x => x.Scope5 == null || EF.Functions.Like(x.Scope5, "%D%")),
        _ => cases,
    };

    /// <summary>The cases in hand that were accepted with a gap which is open, or whose promised day has passed.</summary>
    public static IQueryable<Case> WithGap(this IQueryable<Case> cases, GapState state, DateOnly today) => state is GapState.Overdue
        ? cases.Where(x => x.ClosedOn == null && x.Gap!.OpenUntil < today)
        : cases.Where(x => x.ClosedOn == null && x.Gap!.OpenUntil != null);

    /// <summary>The cases in hand that show a card on a day; each shows one at most.</summary>
    public static IQueryable<Case> WithCard(this IQueryable<Case> cases, Card card, DateOnly today)
    {
        var inHand = cases.Where(x => CaseStatuses.InHand.Contains(x.Status));
        return card is Card.Red
            ? inHand.Where(x => x.StatutoryDueOn < today)
            : inHand.Where(x => x.DueOn < today && (x.StatutoryDueOn == null || x.StatutoryDueOn >= today));
    }

    /// <summary>What is decided and not delivered yet. A parcel that came back counts until another is under way.</summary>
    public static IQueryable<Case> WithDelivery(this IQueryable<Case> cases, DeliveryState state, DateOnly today)
    {
        var decided = cases.Where(x => x.Status == CaseStatus.ClosedGranted || x.Status == CaseStatus.ClosedRefused);
        return state switch
        {
            DeliveryState.Overdue => decided.Where(x => x.DeliverBy < today),
            DeliveryState.UnderWay => decided.Where(x => x.Parcels.Any(parcel => parcel.SignedOn == null && parcel.ReturnedOn == null)),
            DeliveryState.Returned => decided.Where(x => x.Parcels.Any(parcel => parcel.ReturnedOn != null)
                && !x.Parcels.Any(parcel => parcel.SignedOn == null && parcel.ReturnedOn == null)),
            DeliveryState.ToCollect => decided.Where(x => !x.Parcels.Any(parcel => parcel.SignedOn == null && parcel.ReturnedOn == null)),
            _ => decided,
        };
    }
}
