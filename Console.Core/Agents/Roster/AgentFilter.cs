using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Roster;

/// <summary>What a roster may be narrowed to.</summary>
public enum AgentLack { None, WithoutAgent, WithoutBackup, Untrained, OnLeave, NotHandedOver }

/// <summary>What the roster shows. It round-trips through the address, so a colleague can be sent the list.</summary>
public sealed record AgentFilter
{
    public string? Unit { get; init; }
    public AgentLack Lack { get; init; }
    /// <summary>Part of an agent's or a village's name, or its pinyin initials.</summary>
    public string? Text { get; init; }

    // Late are the villages whose change of agent was not handed over in time: counting working days is not the database's.
    internal IQueryable<AgentPoint> Apply(IQueryable<AgentPoint> points, ConsoleDb db, UnitPath unit, DateOnly day, IReadOnlyCollection<string> late)
    {
        points = points.Under(unit).Where(x => x.Status != PointStatus.Merged);
        var (tenures, pairs, leaves, trainings, units, year) =
            (db.AgentTenures, db.AgentBackups, db.AgentLeaves, db.AgentTrainings, db.Set<Organisation.Unit>(), new DateOnly(day.Year, 1, 1));
        points = Lack switch
        {
            AgentLack.WithoutAgent => points.Where(x => !tenures.Any(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null)),
            AgentLack.WithoutBackup => points.Where(x => !pairs.Any(pair => pair.Code == x.Code && pair.From <= day && (pair.To == null || pair.To >= day)
                && tenures.Any(tenure => tenure.Id == pair.PrincipalId && tenure.To == null) && tenures.Any(tenure => tenure.Id == pair.StandInId && tenure.To == null))),
            AgentLack.Untrained => points.Where(x => tenures.Any(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null
                && !trainings.Any(training => training.TenureId == tenure.Id && training.Passed && training.Day <= day && (training.Day >= year || training.ValidUntil >= day)))),
            AgentLack.OnLeave => points.Where(x => tenures.Any(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null
                && leaves.Any(leave => leave.TenureId == tenure.Id && !leave.Cancelled && leave.From <= day && leave.To >= day))),
            AgentLack.NotHandedOver => points.Where(x => late.Contains(x.Code)),
            _ => points,
        };
        if (string.IsNullOrWhiteSpace(Text)) return points;

        var (text, initials) = (Text.Trim(), Text.Trim().ToUpperInvariant());
        return points.Where(x => tenures.Any(tenure => tenure.Code == x.Code && tenure.To == null && tenure.Name.Contains(text))
            || units.Any(found => found.Code == x.Code && (found.Name.Contains(text) || found.Initials.StartsWith(initials))));
    }
}
