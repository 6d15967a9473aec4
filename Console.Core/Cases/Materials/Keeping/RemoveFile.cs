using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>Takes a file out of a material before the case is accepted. Who did it and why stays in the record.</summary>
public sealed class RemoveFile(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Number { get; set; } = "";
        public int Place { get; set; }
        public Guid File { get; set; }
        public string? Reason { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (subject, material) = await db.HoldMaterialAsync(input.Number, input.Place, Permission.KeepMaterials, actor, ct);
        var file = material.FilesKept.FirstOrDefault(kept => kept.FileId == input.File) ?? throw new RuleException("File.Unknown");
        RuleException.ThrowIfAny(KeepingRules.Remove(subject, input.Reason));

        file.Remove(clock.UtcNow(), actor.Name, input.Reason!.Trim());
        db.AuditEntries.Add(actor.Did("Audit.MaterialFileRemoved", input.Number, clock.UtcNow(), $"{material.Name} · {file.File.Name} · {input.Reason.Trim()}"));
    }, ct);
}
