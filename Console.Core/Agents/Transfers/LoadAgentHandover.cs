using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Transfers;

/// <summary>The hand-over of one ended tenure: the list as it was drawn up, or what it would say now, and what the actor may do.</summary>
public sealed class LoadAgentHandover(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    public sealed record View
    {
        public required Unit Village { get; init; }
        public required string FullName { get; init; }
        public required AgentTenure Former { get; init; }
        public required AgentTenure? Successor { get; init; }
        /// <summary>Null until it is drawn up.</summary>
        public required AgentHandover? Handover { get; init; }
        public required IReadOnlyList<HandoverCase> Cases { get; init; }
        public required DateOnly? DueBy { get; init; }
        public required bool IsMissing { get; init; }
        public required bool MayDraw { get; init; }
        /// <summary>The sides for which the actor may sign, and whether as a witness.</summary>
        public required IReadOnlyDictionary<Side, bool> MaySign { get; init; }
    }

    /// <exception cref="RuleException"><c>AgentPoint.TenureUnknown</c> for a tenure of another village, <c>Access.OutOfScope</c>.</exception>
    public async Task<View> RunAsync(string code, Guid former, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var path = await trees.ScopeAsync(code, actor, ct);
        var calendar = (await calendars.CurrentAsync(ct)).In(path);
        return await dbs.ReadAsync(async db =>
        {
            var tenures = await db.AgentTenures.Where(x => x.Code == path.Code).ToListAsync(ct);
            var left = tenures.Find(tenure => tenure.Id == former && tenure is { Primary: true, IsOpen: false }) ?? throw new RuleException("AgentPoint.TenureUnknown");
            var handover = await db.AgentHandovers.Include(x => x.Cases.OrderBy(line => line.Place)).Include(x => x.Things.OrderBy(line => line.Place))
                .SingleOrDefaultAsync(x => x.FormerId == former, ct);
            var successor = handover is null ? OpenCases.SuccessorOf(left, tenures) : tenures.Find(tenure => tenure.Id == handover.SuccessorId);
            return new View
            {
                Village = tree.Get(path.Code), FullName = tree.FullName(path), Former = left, Successor = successor, Handover = handover,
                Cases = handover?.Cases ?? await OpenCases.OfAsync(db, path, Guid.Empty, ct),
                DueBy = TransferRules.DueBy(left.To!.Value, calendar),
                IsMissing = TransferRules.IsMissing(left, handover is { IsSigned: true }, clock.Today(), calendar),
                MayDraw = handover is null && successor is not null && actor.May(Permission.KeepAgents),
                MaySign = handover is null || !actor.May(Permission.KeepAgents) ? new Dictionary<Side, bool>() : await SidesAsync(db, handover, path, actor, ct),
            };
        }, ct);
    }

    /// <summary>The list as it was drawn up.</summary>
    /// <exception cref="RuleException"><c>Agents.HandoverUnknown</c> while there is none.</exception>
    public async Task<(View View, AgentHandover Handover)> DrawnAsync(string code, Guid former, Actor actor, CancellationToken ct)
    {
        var view = await RunAsync(code, former, actor, ct);
        return (view, view.Handover ?? throw new RuleException("Agents.HandoverUnknown"));
    }

    private static async Task<IReadOnlyDictionary<Side, bool>> SidesAsync(ConsoleDb db, AgentHandover handover, UnitPath village, Actor actor, CancellationToken ct)
    {
        var signers = await SignAgentHandover.SignersAsync(db, handover, village, ct);
        return Enum.GetValues<Side>()
            .Where(side => !TransferRules.CheckSigner(handover, side, signers[side], actor.AccountId, actor.May(Permission.MaintainAgentPoints), "-").Any())
            .ToDictionary(side => side, side => signers[side] is null);
    }
}
