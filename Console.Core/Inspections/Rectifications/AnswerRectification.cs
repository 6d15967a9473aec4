using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Rectifications;

/// <summary>The village's agent answers a rectification with new evidence: it enters the element's history and waits for somebody to review it.</summary>
public sealed class AnswerRectification(IDbContextFactory<ConsoleDb> dbs, FileStore files, FollowChecks follow, TimeProvider clock)
{
    public sealed record Input
    {
        public string Number { get; set; } = "";
        public string? Note { get; set; }
        public CheckElement.Photo? Photo { get; set; }
    }

    /// <exception cref="RuleException"><c>Rectification.Unknown</c>, also outside the actor's scope; <c>Rectification.NotAgent</c>; or what the rules find.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.CheckAgentPoints);
        await dbs.ReadAsync(db => CheckAsync(db, input, actor, ct), ct);
        var file = input.Photo is { } photo ? await files.KeepAsync(photo.Content, photo.Name, actor.AccountId, nameof(input.Photo), ct) : null;
        await follow.PrepareAsync(ct);

        await dbs.WriteAsync(async db =>
        {
            var found = await CheckAsync(db, input, actor, ct);
            var point = await db.HoldPointAsync(found.Code, actor, ct);
            var (examination, evidence) = (await Examination.OpenAsync(db, point, clock.Today(), ct), Evidence(found, input));
            RuleException.ThrowIfAny(examination.Check(evidence, false, clock.Today()));

            if (file is not null) db.Files.Add(file);
            var line = examination.Line(evidence, actor, false, clock.UtcNow(), file?.Id);
            await db.EnterAsync(point, line, ct);
            await follow.FollowAsync(db, point, line, ct);
            db.Add(actor.Did("Audit.RectificationAnswered", found.Number, clock.UtcNow()));
        }, ct);
    }

    private async Task<Rectification> CheckAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        var found = await db.Rectifications.NumberedAsync(input.Number, actor, ct);
        await db.DemandAsync(actor, Permission.CheckAgentPoints, found.Path, ct);
        // Whoever stands above looks again instead.
        if (actor.Unit != found.Path) throw new RuleException("Rectification.NotAgent");
        RuleException.ThrowIfAny(RectificationRules.Answer(found.State, found.LastFailure.On, clock.Today()));
        if (string.IsNullOrWhiteSpace(input.Note) && input.Photo is null) throw new RuleException("AgentPoint.EvidenceMissing", nameof(input.Note));
        return found;
    }

    private static CheckElement.Input Evidence(Rectification found, Input input) =>
        new() { Code = found.Code, Element = found.Element, State = ElementState.Pending, Note = input.Note, Photo = input.Photo };
}
