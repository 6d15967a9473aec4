using GovConsole.Data;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace GovConsole.Tests.Core.Data;

public sealed class SlowQueriesTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(600_000, false)]
    public async Task A_statement_that_took_too_long_is_told_without_what_was_asked_for(int milliseconds, bool told)
    {
        await using var world = await World.CreateAsync();
        var log = new LogLines();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("SlowQueries:Milliseconds", $"{milliseconds}")]).Build();
        var watch = new SlowQueries(settings, logs.CreateLogger<SlowQueries>());
        await using var db = world.Db.Watched(watch);
        var sought = Sample.Village.Code;

        await db.Set<GovConsole.Organisation.Unit>().Where(x => x.Code == sought).ToListAsync(TestContext.Current.CancellationToken);

        var lines = log.All.Where(line => line.Contains("Slow query", StringComparison.Ordinal)).ToList();
        Assert.Equal(told, lines.Count > 0);
        Assert.All(lines, line => Assert.DoesNotContain(sought, line, StringComparison.Ordinal));
        Assert.Equal(told, lines.Exists(line => line.Contains("units", StringComparison.Ordinal)));
    }
}
