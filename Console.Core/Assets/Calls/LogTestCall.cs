using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Calls;

/// <summary>Writes down a test call to the telephone of a point that operates.</summary>
public sealed class LogTestCall(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? On { get; set; }
        public TestCallResult? Result { get; set; }
        /// <summary>Seconds until somebody answered or the caller gave up.</summary>
        public int? Seconds { get; set; }
        public string? Note { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.TestTelephones, point.Path, ct);
        await db.DemandImpartialAsync(actor, point.Path, ct);
        var phone = await db.Assets.Where(x => x.Code == point.Code && x.Kind == AssetKind.Telephone && x.RetiredOn == null)
            .OrderBy(x => x.Number).Select(x => x.Phone).FirstOrDefaultAsync(ct) ?? point.Phone;
        RuleException.ThrowIfAny(CallRules.Check(input, point, phone, clock.Today()));

        var call = new TestCall
        {
            Code = point.Code, On = input.On ?? clock.Today(), Phone = phone!, Result = input.Result!.Value, Seconds = input.Seconds!.Value,
            Note = PointRules.Trimmed(input.Note), RecordedAt = clock.UtcNow(), ById = actor.AccountId, By = actor.Name,
        };
        db.TestCalls.Add(call);
        db.Add(actor.Did("Audit.TestCallLogged", point.Code, clock.UtcNow(), $"{call.On:yyyy-MM-dd} {call.Result} {call.Seconds}s"));
    }, ct);
}
