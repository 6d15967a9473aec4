using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Screens;

/// <summary>
/// Where something happened, for everybody to read. In a village of a few hundred people the item and the minute already say who it was,
/// so no place below a township is named, and of an office only the government it belongs to.
/// </summary>
public static class Coarse
{
    /// <summary>By its names below the unit whose screen it is, which need not be said again.</summary>
    public static string Place(UnitTree tree, UnitPath source, UnitPath below)
    {
        var place = tree.Nearest(source, kind => kind.IsTownship() || kind is UnitKind.Province or UnitKind.City or UnitKind.District) ?? tree.Root;
        return tree.FullName(place.Path, below);
    }
}
