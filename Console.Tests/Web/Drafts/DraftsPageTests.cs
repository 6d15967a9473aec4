using Bunit;
using GovConsole.Access;
using GovConsole.Drafts;
using GovConsole.Tests.Support;
using GovConsole.Web.Drafts;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Drafts;

public sealed class DraftsPageTests : PageTest
{
    [Fact]
    public async Task Ones_own_drafts_are_listed_and_can_be_thrown_away()
    {
        var actor = await ActAsAsync(Role.VillageAgent, Sample.Village);
        await Services.GetRequiredService<KeepDraft>().RunAsync(new()
        {
            Form = "case.new", Subject = Sample.Village.Code, Key = Guid.CreateVersion7(), Title = "生育登记 · 符小妹", Address = "/cases/new", Content = "{}", Version = 0,
        }, actor, Ct);
        var page = Render<DraftsPage>();

        Assert.Contains("办件登记", page.Find("tbody tr").TextContent);
        Assert.Equal("/cases/new", page.Find("tbody a").GetAttribute("href"));
        await page.Find("tbody button").ClickAsync(new());

        Assert.Contains("没有未提交的表单", page.Find(".state").TextContent);
    }
}
