using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Rectifications;

/// <summary>
/// Reviews the agent's evidence: sends it back with the reason and another day, or closes the rectification, which is to certify the element,
/// item by item, in the same transaction.
/// </summary>
public sealed class ReviewRectification(IDbContextFactory<ConsoleDb> dbs, FollowChecks follow, Calendars calendars, TimeProvider clock)
{
    public sealed record Input
    {
        public string Number { get; set; } = "";
        /// <summary>The version the reviewer saw.</summary>
        public int Version { get; set; }
        public bool Closes { get; set; }
        /// <summary>What is found of each item now; for closing.</summary>
        public Answers Found { get; set; } = Answers.None;
        /// <summary>Why it is sent back, or what is said of the close.</summary>
        public string? Note { get; set; }
        /// <summary>Working days from today; for sending back.</summary>
        public int Workdays { get; set; } = 5;
    }

    /// <exception cref="RuleException"><c>Rectification.Unknown</c>, also outside the actor's scope, or what <see cref="RectificationRules"/> and those of a check find.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.Inspect);
        var almanac = await calendars.CurrentAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var found = await db.Rectifications.NumberedAsync(input.Number, actor, ct);
            await db.DemandAsync(actor, Permission.Inspect, found.Path, ct);
            await db.DemandImpartialAsync(actor, found.Path, ct);
            if (found.Version != input.Version) throw new RuleException("Rule.Stale");

            if (input.Closes) await CloseAsync(db, found, input, actor, ct);
            else
            {
                RuleException.ThrowIfAny(RectificationRules.SendBack(found.State, input.Note, input.Workdays));
                found.SendBack(input.Note!.Trim(), input.Workdays, almanac.In(found.Path), actor.AccountId, actor.Name, clock.UtcNow());
            }
            db.Add(actor.Did(input.Closes ? "Audit.RectificationClosed" : "Audit.RectificationSentBack", found.Number, clock.UtcNow(), input.Note));
        }, ct);
    }

    private async Task CloseAsync(ConsoleDb db, Rectification found, Input input, Actor actor, CancellationToken ct)
    {
        RuleException.ThrowIfAny(RectificationRules.Close(found.State, found.LastFailure.At, found.Evidence?.At));
        var point = await db.HoldPointAsync(found.Code, actor, ct);
        var examination = await Examination.OpenAsync(db, point, clock.Today(), ct);
        var check = new CheckElement.Input { Code = found.Code, Element = found.Element, State = ElementState.Passed, Note = input.Note, Found = input.Found };
        RuleException.ThrowIfAny(examination.Check(check, true, clock.Today()));

        // The photo by which it passes is the agent's.
        var line = examination.Line(check, actor, true, clock.UtcNow(), found.Evidence?.FileId);
        await db.EnterAsync(point, line, ct);
        await follow.FollowAsync(db, point, line, ct);
    }
}
