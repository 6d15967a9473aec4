using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

/// <summary>
/// Takes one step with every case of a batch that stands where the step begins, each by <see cref="AdvanceCase"/> in a transaction of its own.
/// What cannot be done with one of them is told beside it and keeps none of the others back; done again, it goes on with what is left.
/// </summary>
public sealed class AdvanceBatch(IDbContextFactory<ConsoleDb> dbs, AdvanceCase advanceCase)
{
    /// <summary>What is the same for many: turning somebody away is said to each alone.</summary>
    public static readonly IReadOnlyList<CaseAction> Actions =
        [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant, CaseAction.Deliver, CaseAction.Archive];

    public sealed record Input
    {
        public required string Number { get; set; }
        public required CaseAction Action { get; set; }
        public DeliveryWay? DeliveryWay { get; set; }
        public string? Receiver { get; set; }
    }

    /// <summary>What became of one case: nothing broken means that it was done.</summary>
    public sealed record Done(string Number, IReadOnlyList<BrokenRule> Broken);

    /// <summary>Does it, telling after each case how many are done.</summary>
    /// <exception cref="RuleException"><c>Batch.Unknown</c>, <c>Batch.ActionNotForMany</c>, or <c>Access.Forbidden</c>.</exception>
    public async Task<IReadOnlyList<Done>> RunAsync(Input input, Actor actor, CancellationToken ct, Action<int>? progress = null)
    {
        if (!Actions.Contains(input.Action)) throw new RuleException("Batch.ActionNotForMany", nameof(input.Action));
        var ways = CaseFlow.Transitions.Where(way => way.Action == input.Action).ToList();
        actor.Demand(ways[0].Permission);

        var (cases, licences) = await dbs.ReadAsync(async db =>
        {
            if (!await db.Batches.VisibleTo(actor).AnyAsync(x => x.Number == input.Number, ct)) throw new RuleException("Batch.Unknown", null, input.Number);
            var found = await db.Cases.VisibleTo(actor).Where(x => x.Batch == input.Number).OrderBy(x => x.Number)
                .Select(x => new { x.Number, x.Version, x.Status, x.Handling, Receiver = x.Applicant.Name }).ToListAsync(ct);
            var numbers = found.ConvertAll(one => one.Number);
            return (found.Where(one => CaseFlow.Find(one.Status, input.Action) is { } way && Suits(way, one.Handling)).ToList(),
                await db.BatchRows.Where(x => x.CaseNumber != null && numbers.Contains(x.CaseNumber)).ToDictionaryAsync(x => x.CaseNumber!, x => x.Licence, ct));
        }, ct);

        var done = new List<Done>();
        foreach (var one in cases)
        {
            var deed = new AdvanceCase.Input
            {
                Number = one.Number, Version = one.Version, Action = input.Action, DeliveryWay = input.DeliveryWay,
                Receiver = string.IsNullOrWhiteSpace(input.Receiver) ? one.Receiver : input.Receiver,
                // A licence that is renewed keeps its number.
                CertificateNumber = input.Action is CaseAction.Grant ? licences.GetValueOrDefault(one.Number) : null,
            };
            done.Add(new(one.Number, await TryAsync(deed, actor, ct)));
            progress?.Invoke(done.Count);
        }
        return done;
    }

    /// <summary>Deciding at once is for items that are decided at once.</summary>
    internal static bool Suits(Transition way, HandlingKind handling) =>
        way is not { From: CaseStatus.Accepted, Action: CaseAction.Grant } || handling is HandlingKind.Immediate;

    private async Task<IReadOnlyList<BrokenRule>> TryAsync(AdvanceCase.Input deed, Actor actor, CancellationToken ct)
    {
        try
        {
            await advanceCase.RunAsync(deed, actor, ct);
            return [];
        }
        catch (RuleException broken)
        {
            return broken.Broken;
        }
    }
}
