using GovConsole.Statistics.Dashboards;

namespace GovConsole.Web.Statistics.Units;

/// <summary>
/// Where the cities and counties of Hainan stand when each is an equal tile: roughly as on the map, the north coast above,
/// Sanya at the southern tip, Sansha apart in its sea.
/// </summary>
public static class TileGrid
{
    public const int Columns = 5;

    /// <summary>Column and row by division code, from 1.</summary>
    public static readonly IReadOnlyDictionary<string, (int Column, int Row)> Places = new Dictionary<string, (int, int)>
    {
        ["469024"] = (2, 1), ["469023"] = (3, 1), ["4601"] = (4, 1), ["469005"] = (5, 1),
        ["4604"] = (2, 2), ["469022"] = (3, 2), ["469021"] = (4, 2), ["469002"] = (5, 2),
        ["469026"] = (1, 3), ["469025"] = (2, 3), ["469030"] = (3, 3), ["469006"] = (4, 3),
        ["469007"] = (1, 4), ["469001"] = (3, 4),
        ["469027"] = (2, 5), ["469029"] = (3, 5), ["469028"] = (4, 5),
        ["4602"] = (3, 6), ["4603"] = (5, 6),
    };

    /// <summary>Whether a ranking is that of the province.</summary>
    public static bool Fits(Ranking ranking) => ranking.Rows.Count(row => Places.ContainsKey(row.Unit.Code)) > 1;
}
