using GovConsole.Access;
using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Cases.Views;

/// <summary>What must hold for a view that is shared, and who may take it back.</summary>
public static class SharedViewRules
{
    public const int MostPerUnit = 30;

    public static IEnumerable<BrokenRule> Check(string name, string query, IReadOnlyCollection<string> shared)
    {
        if (name.Length == 0) yield return new("View.NameMissing", "Name");
        else if (name.Length > SharedView.NameMaxLength) yield return new("View.NameTooLong", "Name", SharedView.NameMaxLength);
        else if (shared.Contains(name)) yield return new("View.NameTaken", "Name", name);

        if (query.Length > SharedView.QueryMaxLength || !(query.Length == 0 || query[0] == '?')) yield return new("View.QueryUnknown", "Name");
        else if (PersonalNumbers.AreIn(name) || PersonalNumbers.AreIn(Uri.UnescapeDataString(query))) yield return new("View.PersonalNumber", "Name");

        if (shared.Count >= MostPerUnit) yield return new("View.TooManyShared", "Name", MostPerUnit);
    }

    public static bool MayTakeBack(Actor actor, SharedView view) =>
        view.ById == actor.AccountId || actor.Role is Role.UnitAdministrator && actor.Unit == view.Unit;
}
