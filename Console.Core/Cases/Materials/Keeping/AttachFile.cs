using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>Adds a picture or PDF to a material. It says nothing of whether the material was received; that is a step or an entry of its own.</summary>
public sealed class AttachFile(IDbContextFactory<ConsoleDb> dbs, FileStore files, TimeProvider clock)
{
    internal const string Field = "File";

    public sealed record Input(string Number, int Place, Stream Content, string Name);

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        // Nobody leaves bytes here who may not keep this material.
        await dbs.ReadAsync(db => PermitAsync(db, input, actor, ct), ct);
        var file = await files.KeepAsync(input.Content, input.Name, actor.AccountId, Field, ct);

        await dbs.WriteAsync(async db =>
        {
            var (subject, material) = await db.HoldMaterialAsync(input.Number, input.Place, Permission.KeepMaterials, actor, ct);
            RuleException.ThrowIfAny(KeepingRules.Attach(subject, material));
            if (material.FilesKept.FirstOrDefault(kept => kept.File.Hash == file.Hash) is { } twin)
                throw new RuleException("Material.FileTwice", Field, twin.File.Name);

            db.Files.Add(file);
            material.Attach(new() { MaterialId = material.Id, File = file, AddedAt = clock.UtcNow(), AddedBy = actor.Name });
            db.AuditEntries.Add(actor.Did("Audit.MaterialFileAdded", input.Number, clock.UtcNow(), $"{material.Name} · {file.Name}"));
        }, ct);
    }

    private static async Task<bool> PermitAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.KeepMaterials);
        var found = await db.FindWithFilesAsync(input.Number, actor, ct);
        await db.DemandAsync(actor, Permission.KeepMaterials, actor.Desk(found), ct);
        RuleException.ThrowIfAny(KeepingRules.Attach(found, found.At(input.Place)));
        return true;
    }
}
