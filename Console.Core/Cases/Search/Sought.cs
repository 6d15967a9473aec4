using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Search;

/// <summary>A text that somebody looks for, turned into queries. Each kind is answered by an index, however many cases there are.</summary>
internal sealed class Sought
{
    // A pair that so many cases have tells no more than any other such pair.
    private const int Common = 1_000;
    private const int MostTried = 4;
    private const int VillageDepth = 5;

    private readonly ConsoleDb db;
    private readonly string text, blind, name;
    private readonly string? gram;

    private Sought(ConsoleDb db, string text, string blind, string name, string? gram) => (this.db, this.text, this.blind, this.name, this.gram) = (db, text, blind, name, gram);

    public IReadOnlyList<SearchKind> Kinds => [.. SearchRules.Kinds(text)];

    /// <exception cref="RuleException">What <see cref="SearchRules.Check"/> finds.</exception>
    public static async Task<Sought> OfAsync(ConsoleDb db, string typed, Seal seal, CancellationToken ct)
    {
        var text = typed.Trim();
        RuleException.ThrowIfAny(SearchRules.Check(text));
        var name = Grams.Fold(text);
        return new(db, text, seal.Blind(Plain.Number(text)), name, SearchRules.Kinds(text).Contains(SearchKind.Name) ? await RarestAsync(db, name, ct) : null);
    }

    /// <summary>Whatever the text can be, of cases at or under a unit.</summary>
    public IQueryable<Case> Among(IQueryable<Case> cases, UnitPath scope)
    {
        if (Kinds is [SearchKind.Name]) return Named(cases, scope);
        var found = Kinds.Select(kind => Of(kind, db.Cases, scope).Select(x => x.Id)).Aggregate((one, other) => one.Concat(other));
        return cases.Where(x => found.Contains(x.Id));
    }

    public IQueryable<Case> Of(SearchKind kind, IQueryable<Case> cases, UnitPath scope) => kind switch
    {
        SearchKind.Identity => cases.Where(x => x.Applicant.NumberBlind == blind),
        SearchKind.Phone => cases.Where(x => x.Applicant.PhoneBlind == blind),
        SearchKind.Number => cases.Numbered(text),
        _ => Named(cases, scope),
    };

    /// <summary>Of a kind the newest, not more than so many.</summary>
    public IQueryable<Case> Newest(SearchKind kind, IQueryable<Case> cases, UnitPath scope, int most)
    {
        if (kind is not SearchKind.Name || scope.Depth >= VillageDepth) return Order(Of(kind, cases, scope)).Take(most);

        var newest = Paired(scope).OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.CaseId).Take(most).Select(x => x.CaseId);
        return Order(cases.Where(x => newest.Contains(x.Id)));
    }

    private static IOrderedQueryable<Case> Order(IQueryable<Case> cases) => cases.OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id);

    // A village has few cases, and each of them is asked; elsewhere the pair leads to few.
    private IQueryable<Case> Named(IQueryable<Case> cases, UnitPath scope)
    {
        if (scope.Depth >= VillageDepth) return cases.Where(x => x.Grams.Any(pair => pair.Gram == gram && pair.Name.Contains(name)));
        var named = Paired(scope).Select(x => x.CaseId);
        return cases.Where(x => named.Contains(x.Id));
    }

    private IQueryable<CaseGram> Paired(UnitPath scope)
    {
        var code = scope.Code;
        var pairs = db.CaseGrams.Where(x => x.Gram == gram);
        pairs = scope.IsDepartment ? pairs.Where(x => x.DeciderCode == code) : pairs.Under(scope);
        return name.Length == Grams.Length ? pairs : pairs.Where(x => x.Name.Contains(name));
    }

    // Of "海南绿源" nearly every company has the first pair, and hardly any the last.
    private static async Task<string> RarestAsync(ConsoleDb db, string name, CancellationToken ct)
    {
        var (rarest, fewest) = ("", int.MaxValue);
        // Somebody's number is no name, though it may have a letter.
        var pairs = Grams.Of(name).Take(SearchRules.IsPersonal(name) ? 1 : MostTried).ToList();
        if (pairs.Count == 1) return pairs[0];
        foreach (var pair in pairs)
            if (await db.CaseGrams.Where(x => x.Gram == pair).Take(Common).CountAsync(ct) is var count && count < fewest) (rarest, fewest) = (pair, count);
        return rarest;
    }
}
