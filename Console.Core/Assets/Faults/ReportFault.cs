using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Faults;

/// <summary>Opens a ticket for what is broken. It keeps how many working days passed between finding and reporting it.</summary>
public sealed class ReportFault(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid Asset { get; set; }
        /// <summary>Beijing day on which it was found; today when empty.</summary>
        public DateOnly? FoundOn { get; set; }
        public string What { get; set; } = "";
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var (asset, point) = await db.HoldAssetAsync(input.Asset, actor, ct);
            await db.DemandAsync(actor, Permission.TendEquipment, point.Path, ct);
            var open = await db.Faults.SingleOrDefaultAsync(x => x.AssetId == asset.Id && x.EndedOn == null, ct);
            RuleException.ThrowIfAny(FaultRules.Report(input, asset, open, clock.Today()));

            var (found, today) = (input.FoundOn ?? clock.Today(), clock.Today());
            var fault = new Fault
            {
                AssetId = asset.Id, Code = asset.Code, FoundOn = found, ReportedOn = today, ReportedAt = clock.UtcNow(),
                WorkdaysToReport = almanac.In(point.Path).CountWorkdays(found, today), What = input.What.Trim(), ById = actor.AccountId, By = actor.Name,
            };
            db.Faults.Add(fault);
            db.Add(actor.Did("Audit.FaultReported", point.Code, clock.UtcNow(), $"{asset.Number} {found:yyyy-MM-dd} {fault.What}"));
        }, ct);
    }
}
