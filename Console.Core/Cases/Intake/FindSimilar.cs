using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Intake;

/// <summary>Whether the same person asked for the same item a short time ago: a warning at the counter, never a refusal.</summary>
public sealed class FindSimilar(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    public const int Days = 30;
    private const int Shown = 3;

    public sealed record Row(string Number, DateOnly ReceivedOn, CaseStatus Status);

    /// <summary>Of the cases that the actor may see, the newest first; none as long as the number is not known.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync(string number, Guid itemId, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.LogCase);
        var plain = Plain.Number(number);
        if (plain.Length == 0) return [];

        var (blind, since) = (seal.Blind(plain), clock.Today().AddDays(-Days));
        return await dbs.ReadAsync(db => db.Cases.VisibleTo(actor)
            .Where(x => x.Applicant.NumberBlind == blind && x.ItemId == itemId && x.ReceivedOn >= since && x.Status != CaseStatus.Voided)
            .OrderByDescending(x => x.ReceivedAt).ThenByDescending(x => x.Id).Take(Shown)
            .Select(x => new Row(x.Number, x.ReceivedOn, x.Status)).ToListAsync(ct), ct);
    }
}
