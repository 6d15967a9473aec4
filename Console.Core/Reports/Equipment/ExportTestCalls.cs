using System.Globalization;
using GovConsole.Access;
using GovConsole.Assets.Calls;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Equipment;

/// <summary>F10 电话抽测表: takes the test calls of a unit and month out of the house, and writes down that they left.</summary>
public sealed class ExportTestCalls(IDbContextFactory<ConsoleDb> dbs, LoadTestCalls calls, UnitTrees trees, TimeProvider clock)
{
    /// <summary>All of the month, and what of it is shown.</summary>
    public sealed record Export(CallMonth All, CallMonth Shown, CallState? State, string Unit, string Number, DateTime At, string By, UnitTree Units);

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c>, <c>Asset.MonthAhead</c> or <c>Form.TooManyToExport</c>.</exception>
    public async Task<Export> RunAsync(LoadTestCalls.Input input, Actor actor, CancellationToken ct)
    {
        var month = await calls.RunAsync(input, actor, ct);
        var shown = month.Only(input.State);
        if (shown.Rows.Count > ExportAssets.MostRows) throw new RuleException("Form.TooManyToExport", null, shown.Rows.Count, ExportAssets.MostRows);
        var (tree, at) = (await trees.GetAsync(ct), clock.UtcNow());
        var number = ExportNumber.Of(
            string.Create(CultureInfo.InvariantCulture, $"F10-{month.Unit.Code}-{month.Month.From:yyyyMM}"), at,
            shown.Rows.Select(row => $"{row.Code} {row.State} {string.Join(',', row.Calls.Select(call => call.Id))}"));
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadAgentPoints, month.Unit.Path, ct);
            db.Add(actor.Did("Audit.TestCallsExported", number, at, $"{shown.Rows.Count}"));
        }, ct);
        return new(month, shown, input.State, month.Unit.Path.Depth == 1 ? month.Unit.Name : tree.FullName(month.Unit.Path), number, at, actor.Name, tree);
    }
}
