namespace GovConsole.Web.Inspections;

/// <summary>The addresses of inspections and rectifications, said once.</summary>
public static class InspectionRoutes
{
    public const string Plans = "/inspections";
    public const string NewPlan = "/inspections/new";
    public const string Rectifications = "/rectifications";
    public const string Send = "/inspections/visits";

    /// <summary>What stands in the address of a form in place of a plan's number for a visit between plans.</summary>
    public const string NoPlan = "visit";

    public static string Plan(string number) => $"{Plans}/{Uri.EscapeDataString(number)}";

    public static string Check(string? plan, string village) => $"{Plan(plan ?? NoPlan)}/check/{village}";

    public static string EmptyForm(string? plan, string village, string kind) => $"{Check(plan, village)}/form.{kind}";

    public static string Visit(string number) => $"{Plans}/visits/{Uri.EscapeDataString(number)}";

    public static string VisitPaper(string number, string kind) => $"{Visit(number)}/record.{kind}";

    public static string VisitPhoto(string number, Guid file) => $"{Visit(number)}/photos/{file}";

    public static string Rectification(string number) => $"{Rectifications}/{Uri.EscapeDataString(number)}";

    public static string RectificationPaper(string number, string kind) => $"{Rectification(number)}/notice.{kind}";

    public static string Answer(string number) => $"{Rectification(number)}/answer";
}
