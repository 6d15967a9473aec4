using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Books;

internal static class ReadBooks
{
    /// <summary>The books of a set of villages in a handful of queries, whatever the size of the set. Of days outside the period only what still matters in it is read.</summary>
    public static async Task<IReadOnlyDictionary<string, VillageBook>> BooksAsync(this ConsoleDb db, IReadOnlyCollection<string> codes, Period period, CancellationToken ct)
    {
        var tenures = await db.AgentTenures.AsNoTracking().Where(x => codes.Contains(x.Code)).OrderByDescending(x => x.From).ThenByDescending(x => x.Id).ToListAsync(ct);
        var backups = await db.AgentBackups.AsNoTracking().Where(x => codes.Contains(x.Code)).OrderByDescending(x => x.From).ToListAsync(ct);
        var rotas = await db.AgentRotas.AsNoTracking().Where(x => codes.Contains(x.Code) && x.From <= period.To).ToListAsync(ct);
        var exceptions = await db.RotaExceptions.AsNoTracking().Where(x => codes.Contains(x.Code) && x.Day >= period.From && x.Day <= period.To).ToListAsync(ct);
        var trainings = await db.AgentTrainings.AsNoTracking().Where(x => codes.Contains(x.Code)).OrderByDescending(x => x.Day).ToListAsync(ct);
        var handovers = await db.AgentHandovers.AsNoTracking().Where(x => codes.Contains(x.Code))
            .Select(x => new { x.Code, Mark = new HandoverMark(x.FormerId, x.Number, x.LeaverSignedAt != null && x.SuccessorSignedAt != null) }).ToListAsync(ct);

        var own = await db.AgentLeaves.AsNoTracking().Where(x => codes.Contains(x.Code) && !x.Cancelled && x.From <= period.To && x.To >= period.From)
            .OrderByDescending(x => x.From).ToListAsync(ct);
        var known = tenures.Select(tenure => tenure.Id).ToHashSet();
        var others = backups.Select(pair => pair.StandInId).Concat(own.Select(leave => leave.StandInId).OfType<Guid>()).Where(id => !known.Contains(id)).Distinct().ToList();
        var neighbours = others.Count == 0 ? [] : await db.AgentTenures.AsNoTracking().Where(x => others.Contains(x.Id)).ToListAsync(ct);
        var away = others.Count == 0 ? [] : await db.AgentLeaves.AsNoTracking()
            .Where(x => others.Contains(x.TenureId) && !x.Cancelled && x.From <= period.To && x.To >= period.From).ToListAsync(ct);
        var people = tenures.Concat(neighbours).ToDictionary(tenure => tenure.Id);
        var leaves = own.Concat(away).DistinctBy(leave => leave.Id).ToLookup(leave => leave.TenureId);

        var (tenuresOf, backupsOf, rotasOf) = (tenures.ToLookup(x => x.Code), backups.ToLookup(x => x.Code), rotas.ToLookup(x => x.Code));
        var (exceptionsOf, trainingsOf, handoversOf) = (exceptions.ToLookup(x => x.Code), trainings.ToLookup(x => x.Code), handovers.ToLookup(x => x.Code, x => x.Mark));
        var leavesOf = own.ToLookup(x => x.Code);
        return codes.Distinct().ToDictionary(code => code, code =>
        {
            var ids = tenuresOf[code].Select(tenure => tenure.Id)
                .Concat(backupsOf[code].Select(pair => pair.StandInId)).Concat(leavesOf[code].Select(leave => leave.StandInId).OfType<Guid>()).Distinct().ToList();
            return new VillageBook
            {
                Code = code, Tenures = [.. tenuresOf[code]], People = ids.ToDictionary(id => id, id => people[id]), Backups = [.. backupsOf[code]],
                Rotas = [.. rotasOf[code]], Exceptions = [.. exceptionsOf[code]], Leaves = [.. ids.SelectMany(id => leaves[id])],
                Trainings = [.. trainingsOf[code]], Handovers = [.. handoversOf[code]],
            };
        });
    }
}
