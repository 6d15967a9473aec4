namespace GovConsole.Kernel;

/// <summary>What lies somewhere in the tree of units: it carries the codes of the units on its line below the province, so that a subtree is a range of an index.</summary>
public interface IScoped
{
    string? Scope2 { get; }
    string? Scope3 { get; }
    string? Scope4 { get; }
    string? Scope5 { get; }
}

public static class Subtrees
{
    /// <summary>Of all rows those that lie at or under a unit of the tree. For a department, which stands beside the tree, there are none.</summary>
    public static IQueryable<T> Under<T>(this IQueryable<T> rows, UnitPath unit) where T : class, IScoped
    {
        var code = unit.Code;
        return unit.Depth switch
        {
            1 => rows,
            2 => rows.Where(x => x.Scope2 == code),
            3 => rows.Where(x => x.Scope3 == code),
            4 => rows.Where(x => x.Scope4 == code),
            _ => rows.Where(x => x.Scope5 == code),
        };
    }

    /// <summary>Of all rows those that lie at or under any of these units of the tree, which stand on one level.</summary>
    public static IQueryable<T> Under<T>(this IQueryable<T> rows, IReadOnlyCollection<string> units, int depth) where T : class, IScoped => depth switch
    {
        1 => rows,
        2 => rows.Where(x => units.Contains(x.Scope2!)),
        3 => rows.Where(x => units.Contains(x.Scope3!)),
        4 => rows.Where(x => units.Contains(x.Scope4!)),
        _ => rows.Where(x => units.Contains(x.Scope5!)),
    };
}
