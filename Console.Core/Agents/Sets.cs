using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Rotas;
using GovConsole.Agents.Trainings;
using GovConsole.Agents.Transfers;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<AgentBackup> AgentBackups => db.Set<AgentBackup>();
        public DbSet<AgentRota> AgentRotas => db.Set<AgentRota>();
        public DbSet<RotaException> RotaExceptions => db.Set<RotaException>();
        public DbSet<AgentLeave> AgentLeaves => db.Set<AgentLeave>();
        public DbSet<FoundAbsence> FoundAbsences => db.Set<FoundAbsence>();
        public DbSet<AgentTraining> AgentTrainings => db.Set<AgentTraining>();
        public DbSet<AgentHandover> AgentHandovers => db.Set<AgentHandover>();
    }

    /// <summary>Who could stand in at a point: whoever serves it or a neighbour of the same township now.</summary>
    internal static IQueryable<AgentTenure> StandInsFor(this ConsoleDb db, UnitPath village)
    {
        var neighbours = db.AgentPoints.Under(village.Parent ?? village);
        return db.AgentTenures.Where(x => x.To == null && neighbours.Any(point => point.Code == x.Code));
    }

    /// <summary>The tenure that was chosen to stand in; null when none was.</summary>
    /// <exception cref="RuleException"><c>Agents.StandInElsewhere</c> for somebody of another township or who left.</exception>
    internal static async Task<AgentTenure?> StandInAsync(this ConsoleDb db, AgentPoint point, Guid? tenure, CancellationToken ct) =>
        tenure is not { } id ? null : await db.StandInsFor(point.Path).SingleOrDefaultAsync(x => x.Id == id, ct)
            ?? throw new RuleException("Agents.StandInElsewhere", "StandIn");
}
