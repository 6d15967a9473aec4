using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>Enters how a material came: over the counter with how many sheets, uploaded, from the licence store or by matched data.</summary>
public sealed class RecordMaterial(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Number { get; set; } = "";
        public int Place { get; set; }
        public MaterialWay Way { get; set; }
        public int Originals { get; set; }
        public int Copies { get; set; }
        /// <summary>By the way of receipt when empty.</summary>
        public TrustLevel? Trust { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (subject, material) = await db.HoldMaterialAsync(input.Number, input.Place, Permission.KeepMaterials, actor, ct);
        var receipt = new MaterialReceipt(input.Way, input.Originals, input.Copies, input.Trust ?? TrustRules.Of(input.Way));
        RuleException.ThrowIfAny(KeepingRules.Record(subject, material, receipt));

        subject.Record(material, receipt, clock.Today(), actor.Name);
        db.AuditEntries.Add(actor.Did("Audit.MaterialRecorded", input.Number, clock.UtcNow(),
            $"{material.Name} · {receipt.Trust.Letter()} · {receipt.Originals}/{receipt.Copies}"));
    }, ct);
}
