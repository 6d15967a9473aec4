using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Materials.Keeping;

/// <summary>One material of a case with its files, and what the actor may do with it.</summary>
public sealed class LoadMaterial(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record View(
        string Number, CaseStatus Status, CaseMaterial Material, int Count, bool MayAttach, bool MayRecord, bool MayCheck, bool MayRemove);

    /// <exception cref="RuleException"><c>Case.Unknown</c> or <c>Material.Unknown</c>.</exception>
    public Task<View> RunAsync(string number, int place, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var found = await db.FindWithFilesAsync(number, actor, ct);
        var material = found.At(place);
        var mayKeep = MayKeep(found, actor);
        return new View(
            number, found.Status, material, found.Materials.Count,
            MayAttach: mayKeep && material.Trust is not TrustLevel.Issued,
            MayRecord: mayKeep && found.Status is CaseStatus.Draft or CaseStatus.PreReview or CaseStatus.Received,
            MayCheck: actor.May(Permission.AcceptCase) && actor.Covers(actor.Desk(found)) && !KeepingRules.Check(found, material).Any(),
            MayRemove: mayKeep && found.AcceptedOn is null);
    }, ct);

    /// <summary>Whether files and receipts of a case are the actor's to enter.</summary>
    public static bool MayKeep(Case subject, Actor actor) =>
        actor.May(Permission.KeepMaterials) && actor.Covers(actor.Desk(subject)) && !subject.Status.IsOver();
}
