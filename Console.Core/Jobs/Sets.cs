using System.Text.Json;
using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Jobs.Schedules;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<Job> Jobs => db.Set<Job>();
        public DbSet<Schedule> Schedules => db.Set<Schedule>();
    }

    /// <summary>The jobs an actor may know of: those that the same person asked for, in whatever post.</summary>
    public static IQueryable<Job> OwnedBy(this IQueryable<Job> jobs, Actor actor) => jobs.Where(x => x.OwnerId == actor.AccountId);

    /// <summary>
    /// Asks for a job in the caller's own transaction: it exists when that commits and not otherwise. Bigger things than the arguments may hold
    /// are stored by the caller in the same transaction and named in them.
    /// </summary>
    /// <returns>The id under which it can be followed.</returns>
    public static Guid QueueJob<T>(this ConsoleDb db, string kind, T arguments, Actor actor, DateTime at, long? total = null)
    {
        var job = new Job
        {
            Kind = kind, Arguments = Written(arguments), OwnerId = actor.AccountId, GrantId = actor.GrantId, Owner = actor.Name,
            Role = actor.Role, Unit = actor.Unit, Total = total, CreatedAt = at,
        };
        db.Jobs.Add(job);
        return job.Id;
    }

    private static string Written<T>(T arguments)
    {
        var json = JsonSerializer.Serialize(arguments);
        return json.Length <= Job.ArgumentsMaxLength ? json : throw new ArgumentException("Store what is long and name it.", nameof(arguments));
    }
}
