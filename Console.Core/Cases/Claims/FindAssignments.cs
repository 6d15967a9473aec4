using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Claims;

/// <summary>Through whose hands a case went within its units, first to last.</summary>
public sealed class FindAssignments(IDbContextFactory<ConsoleDb> dbs)
{
    /// <exception cref="RuleException"><c>Case.Unknown</c></exception>
    public Task<List<Assignment>> RunAsync(string number, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var id = await db.Cases.VisibleTo(actor).Where(x => x.Number == number).Select(x => (Guid?)x.Id).SingleOrDefaultAsync(ct)
            ?? throw new RuleException("Case.Unknown", null, number);
        return await db.Assignments.Where(line => line.CaseId == id).OrderBy(line => line.Id).ToListAsync(ct);
    }, ct);
}
