using GovConsole.Access;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Reports.Handovers;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Handovers;

public sealed class PrintHandoverTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("console-handovers-");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_is_kept_as_it_was_printed_before_and_after_the_receiver_signed()
    {
        await using var world = await World.CreateAsync();
        var number = await world.GiveAsync(await world.LieAsync(3));
        var (agent, clerk) = (await world.AgentAsync(), await world.TownshipClerkAsync());
        var before = await PrintAsync(world, number, agent);
        Assert.DoesNotContain("WindowClerk", Text(before), StringComparison.Ordinal);

        await world.SignAsync(number, (2, "缺结婚证原件"));
        var after = await PrintAsync(world, number, clerk);
        world.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(after, await PrintAsync(world, number, agent));
        Assert.NotEqual(before, after);
        foreach (var said in new[] { "办件交接清单", number, "VillageAgent@福久村民委员会", "WindowClerk@八所镇", "移交人签字", "接收人签字", "拒收：缺结婚证原件" })
            Assert.Contains(said, Text(after), StringComparison.Ordinal);
        Assert.Contains("Refused", Text(await PrintAsync(world, number, clerk, PaperLanguages.English)), StringComparison.Ordinal);
        Assert.Equal("Paper.Unknown", (await Assert.ThrowsAsync<RuleException>(() => PrintAsync(world, number, clerk, "fr"))).Broken[0].Code);
    }

    [Fact]
    public async Task Bytes_that_were_changed_are_refused()
    {
        await using var world = await World.CreateAsync();
        var number = await world.GiveAsync(await world.LieAsync(1));
        var agent = await world.AgentAsync();
        await PrintAsync(world, number, agent);
        var kept = folder.EnumerateFiles("*", SearchOption.AllDirectories).Single().FullName;
        await File.AppendAllTextAsync(kept, "!", Ct);

        Assert.Equal("Paper.Changed", (await Assert.ThrowsAsync<RuleException>(() => PrintAsync(world, number, agent))).Broken[0].Code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<byte[]> PrintAsync(World world, string number, Actor actor, string language = PaperLanguages.Official) =>
        new PrintHandover(world.Db, world.LoadHandover, new FileStore(folder.FullName, world.Clock), new SkiaPdfWriter(), world.Clock)
            .RunAsync(number, language, Texts.Current, actor, Ct);

    private static string Text(byte[] bytes)
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes);
        return string.Concat(pdf.GetPages().Select(page => page.Text));
    }
}
