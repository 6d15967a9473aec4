using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notices.Audience;

/// <summary>A village that a notice goes to, with the agents who hold its post.</summary>
public sealed record Addressee(Unit Village, IReadOnlyList<Addressee.Agent> Agents)
{
    public sealed record Agent(Guid PostId, string Name);
}

internal static class Addressees
{
    /// <summary>
    /// The villages at or under the chosen units that have a point or an agent, each once; a park has no agent who could read it. Two queries, whatever their number.
    /// </summary>
    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, or <c>Access.OutOfScope</c> for a unit the actor does not cover.</exception>
    public static async Task<List<Addressee>> AddresseesAsync(this ConsoleDb db, UnitTree tree, IEnumerable<string> chosen, Actor actor, CancellationToken ct)
    {
        var units = chosen.Distinct().Select(tree.Get).ToList();
        foreach (var unit in units) actor.Demand(Permission.SendNotices, unit.Path);

        var pointed = (await db.AgentPoints.Under(actor.Unit).Where(x => x.Status != PointStatus.Merged).Select(x => x.Code).ToListAsync(ct)).ToHashSet();
        var posts = (await db.Standing().Where(grant => grant.Role == Role.VillageAgent).Actors(db).ToListAsync(ct)).ToLookup(post => post.Unit.Code);
        return
        [
            .. from village in units.SelectMany(unit => tree.Subtree(unit.Code)).DistinctBy(unit => unit.Code).OrderBy(unit => unit.Code, StringComparer.Ordinal)
               where village.Kind.IsVillage() && (pointed.Contains(village.Code) || posts.Contains(village.Code))
               select new Addressee(village, [.. posts[village.Code].Select(post => new Addressee.Agent(post.GrantId, post.Name))]),
        ];
    }
}
