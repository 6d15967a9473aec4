using GovConsole.AgentDays;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Statistics;
using GovConsole.Web.Cases;

namespace GovConsole.Web.Home;

/// <summary>The addresses of an agent's day: each count leads to a list of as many.</summary>
internal static class HomeRoutes
{
    public const string Quick = "/cases/quick";

    public static string List(Errand errand) => new CaseFilterUrl(errand switch
    {
        Errand.SendUp => new() { Mine = true, Status = CaseStatus.Received, Sending = SendingState.NotSent },
        Errand.CameBack => new() { Mine = true, Status = CaseStatus.Received, Sending = SendingState.Sent },
        Errand.Supply => new() { Mine = true, Status = CaseStatus.AwaitingCorrection },
        Errand.Resubmit => new() { Mine = true, Status = CaseStatus.PreReturned },
        Errand.Collect => new() { Mine = true, Delivery = DeliveryState.ToCollect },
        Errand.UnderWay => new() { Mine = true, Delivery = DeliveryState.UnderWay },
        _ => new CaseFilter { Mine = true, Status = CaseStatus.Delivered },
    }).Format();

    public static string Logged(DateOnly day) => new CaseFilterUrl(new() { Measure = Measure.Received, From = day, To = day }).Format();
}
