using System.Reflection;
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
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys.Pages;

/// <summary>
/// Every page in a real browser, in both languages and both colours, on a desk and on a phone. A folder named in CONSOLE_SCREENSHOTS
/// receives pictures of each, taken from a demo of 3,000 cases. The demo is its own: what other tests do is on none of its pages.
/// </summary>
public sealed partial class EveryPageTests(DemoServer server, PageVisitors visitors) : IClassFixture<DemoServer>, IClassFixture<PageVisitors>
{
    public static TheoryData<string> Names => [.. PageTable.All.Select(visit => visit.Name)];

    [Fact]
    public void Every_page_has_a_row_in_the_table()
    {
        var routes = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);

        Assert.Equal(routes.Order(), PageTable.All.Select(visit => visit.Route).Distinct().Order());
        Assert.Equal(PageTable.All.Select(visit => visit.Name), PageTable.All.Select(visit => visit.Name).Distinct());
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_page_has_no_fault(string name)
    {
        var visit = PageTable.All.Single(visit => visit.Name == name);
        var page = await visitors.OpenAsync(server, visit.Account);
        var address = await AddressAsync(visit);
        var faults = new List<string>();
        EventHandler<IConsoleMessage> listen = (_, message) => { if (message.Type == "error") faults.Add($"console: {message.Text}"); };
        page.Console += listen;

        var chinese = new PageLook(page, Dark: false, "zh-Hans", server.Address);
        await chinese.OpenAsync(address, visit.Drawn, 1440);
        // What a page looks like does not hang on the database, only whether it comes; SQLite's run looks closer.
        if (!TestDb.OnPostgres) faults.AddRange(await chinese.FaultsAsync());
        faults.AddRange(await chinese.OverflowAsync());

        if (!TestDb.OnPostgres)
        {
            var english = new PageLook(page, Dark: true, "en", server.Address);
            await english.OpenAsync(address, visit.Drawn, 360);
            faults.AddRange(await english.FaultsAsync());
            faults.AddRange(await english.OverflowAsync());
            faults.AddRange(await english.UntranslatedAsync());
        }

        page.Console -= listen;
        if (DemoServer.Pictures is { } folder) await TakePicturesAsync(folder, page, visit, address);
        Assert.Empty(faults);
    }

    private async Task TakePicturesAsync(string folder, IPage page, PageVisit visit, string address)
    {
        foreach (var (culture, width) in new[] { ("zh-Hans", 1440), ("zh-Hans", 390), ("en", 1440) })
        {
            await new PageLook(page, Dark: false, culture, server.Address).OpenAsync(address, visit.Drawn, width);
            // As much as says what the page is; the end of a long list says nothing new.
            var high = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
            await page.SetViewportSizeAsync(width, Math.Clamp(high, width > 600 ? 900 : 780, 1900));
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{visit.Name}-{width}-{culture[..2]}.png") });
        }
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
