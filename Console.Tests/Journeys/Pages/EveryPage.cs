using System.Text.RegularExpressions;
using GovConsole.Agents;
using GovConsole.Batches;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Enquiries;
using GovConsole.Handovers;
using GovConsole.Imports;
using GovConsole.Inspections;
using GovConsole.Inspections.Rectifications;
using GovConsole.Items;
using GovConsole.JointMatters;
using GovConsole.Notices;
using GovConsole.Ratings;
using GovConsole.Reports.Publications;
using GovConsole.Tests.Support;
using GovConsole.Tests.Web.Reports.Exports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys.Pages;

/// <summary>Opens every page that the table knows in a real browser, on a demo of its own: what other tests do is on none of them.</summary>
public abstract partial class EveryPage(DemoServer server, PageVisitors visitors) : IClassFixture<DemoServer>, IClassFixture<PageVisitors>
{
    public static TheoryData<string> Names => [.. PageTable.All.Select(visit => visit.Name)];

    private protected PageLook Look(IPage page, string culture, bool dark) => new(page, dark, culture, server.Address);

    private protected async Task<List<string>> FaultsAsync(string name, Func<IPage, PageVisit, string, Task<IEnumerable<string>>> look)
    {
        var visit = PageTable.All.Single(visit => visit.Name == name);
        var page = await visitors.OpenAsync(server, visit.Account);
        var faults = new List<string>();
        EventHandler<IConsoleMessage> listen = (_, message) => { if (message.Type == "error") faults.Add($"console: {message.Text}"); };
        page.Console += listen;
        faults.AddRange(await look(page, visit, await AddressAsync(visit)));
        page.Console -= listen;
        return faults;
    }

    private async Task<string> AddressAsync(PageVisit visit)
    {
        await using var db = server.Db.CreateDbContext();
        var mark = Mark().Match(visit.Address).Value;
        return mark.Length == 0 ? visit.Address : visit.Address.Replace(mark, await (mark switch
        {
            "{case}" => db.Cases.Where(one => one.Scope3 == "469007100").OrderByDescending(one => one.Status == CaseStatus.InReview).ThenByDescending(one => one.ReceivedAt).Select(one => one.Number).FirstAsync(),
            "{joint}" => db.JointMatters.Select(matter => matter.Number).FirstAsync(),
            "{batch}" => db.Batches.Select(batch => batch.Number).FirstAsync(),
            "{handover}" => db.Handovers.Where(list => list.State == HandoverState.Open).Select(list => list.Number).FirstAsync(),
            "{leaver}" => db.AgentHandovers.Where(list => list.Code.StartsWith("469007100")).Select(list => new { list.Code, list.FormerId }).AsAsyncEnumerable().Select(list => $"{list.Code}/handover/{list.FormerId}").FirstAsync().AsTask(),
            "{enquiry}" => db.Enquiries.Where(one => one.Number.StartsWith("469007100Q") && one.AnsweredOn == null).OrderBy(one => one.Id).Select(one => one.Number).FirstAsync(),
            "{rated}" => db.Ratings.Where(rating => rating.Stage == CureStage.ToVerify).Join(db.Cases, rating => rating.CaseId, one => one.Id, (_, one) => one.Number).FirstAsync(),
            "{import}" => db.Imports.OrderBy(import => import.Number).Select(import => import.Number).FirstAsync(),
            "{plan}" => db.InspectionPlans.Where(plan => plan.UnitCode == "469007100").Select(plan => plan.Number).FirstAsync(),
            "{visit}" => db.InspectionVisits.OrderBy(visit => visit.Number).Where(visit => db.Set<Rectification>().Any(one => one.Code == visit.Code)).Select(visit => visit.Number).FirstAsync(),
            "{rectification}" => db.Rectifications.Where(one => one.State == RectificationState.Answered).OrderBy(one => one.Number).Select(one => one.Number).FirstAsync(),
            "{own-rectification}" => db.Rectifications.Where(one => one.State == RectificationState.Open && one.Code == "469007100200").Select(one => one.Number).FirstAsync(),
            "{notice}" => db.Notices.Where(notice => notice.ConfirmBy != null).OrderBy(notice => notice.Number).Select(notice => notice.Number).FirstAsync(),
            // Whose list is empty sees another page.
            "{written}" => Task.FromResult((await server.WriteExportAsync(visit.Account!)).Number),
            "{published}" => PublicationAsync(PublicationState.Published),
            "{bulletin-draft}" => PublicationAsync(PublicationState.Draft),
            "{item}" => db.Items.OrderBy(item => item.Code).Select(item => item.Code).FirstAsync(),
            _ => throw new ArgumentException($"Nothing stands for {mark}."),
        }), StringComparison.Ordinal);

        async Task<string> PublicationAsync(PublicationState state) => $"{await db.Publications.Where(one => one.State == state).Select(one => one.Id).FirstAsync()}";
    }

    [GeneratedRegex(@"\{[\w-]+\}")]
    private static partial Regex Mark();
}
