using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Inspections.Plans;

/// <summary>How a plan must be.</summary>
public static class PlanRules
{
    public const int LeastWorkdays = 1;
    public const int MostWorkdays = 30;

    public static IEnumerable<BrokenRule> Check(MakePlan.Input input, Unit unit, DateOnly today)
    {
        if (unit.Kind.IsVillage() || unit.Path.IsDepartment || unit.Kind is UnitKind.Park) yield return new("Inspection.UnitHasNoPoints", nameof(input.Unit), unit.Name);
        var quarter = Period.Quarter(input.Quarter);
        if (quarter.To < today) yield return new("Inspection.QuarterOver", nameof(input.Quarter));
        else if (quarter.From > today.AddMonths(6)) yield return new("Inspection.QuarterFar", nameof(input.Quarter));

        if (input.From is not { } from || !quarter.Contains(from)) yield return new("Inspection.OutsideQuarter", nameof(input.From), quarter.From, quarter.To);
        if (input.To is not { } to || !quarter.Contains(to)) yield return new("Inspection.OutsideQuarter", nameof(input.To), quarter.From, quarter.To);
        else if (to < input.From) yield return new("Inspection.EndBeforeStart", nameof(input.To));
        else if (to < today) yield return new("Inspection.EndPast", nameof(input.To));

        if (!Enum.IsDefined(input.Way)) yield return new("Inspection.WayMissing", nameof(input.Way));
        if (input.Way is not PlanWay.All && input.Amount is null or < 1) yield return new("Inspection.AmountMissing", nameof(input.Amount));
        if (input is { Way: PlanWay.Percent, Amount: > 100 }) yield return new("Inspection.MoreThanAll", nameof(input.Amount));
        foreach (var broken in Workdays(input.DueWorkdays, nameof(input.DueWorkdays))) yield return broken;
        if (input.Note?.Trim().Length > InspectionPlan.NoteMaxLength) yield return new("Inspection.TextTooLong", nameof(input.Note), InspectionPlan.NoteMaxLength);
    }

    /// <summary>There is something to inspect, and no more is drawn than there is.</summary>
    public static IEnumerable<BrokenRule> CheckDraw(PlanWay way, int? amount, int candidates)
    {
        if (candidates == 0) yield return new("Inspection.NoPoints", "Unit");
        else if (way is PlanWay.Number && amount > candidates) yield return new("Inspection.MoreThanThere", "Amount", candidates);
    }

    public static IEnumerable<BrokenRule> Workdays(int days, string field)
    {
        if (days is < LeastWorkdays or > MostWorkdays) yield return new("Inspection.WorkdaysImpossible", field, LeastWorkdays, MostWorkdays);
    }
}
