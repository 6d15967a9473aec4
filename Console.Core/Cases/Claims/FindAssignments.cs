using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Claims;

/// <summary>Through whose hands a case went within its units, first to last.</summary>
public sealed class FindAssignments(IDbContextFactory<ConsoleDb> dbs)
{
    public Task<List<Assignment>> RunAsync(string number, Actor actor, CancellationToken ct) => dbs.ReadAsync(db => (
        from found in db.Cases.VisibleTo(actor)
        join line in db.Assignments on found.Id equals line.CaseId
        where found.Number == number
        orderby line.Id
        select line).ToListAsync(ct), ct);
}
