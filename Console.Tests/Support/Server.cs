using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovConsole.Tests.Support;

/// <summary>The product itself, on a port and a database of its own.</summary>
public class Server : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("console-");
    private WebApplicationFactory<Program> factory = null!;

    protected virtual int DemoCases => 0;

    // Every visitor of the tests comes from one address.
    protected virtual int TriesPerMinute => 10_000;

    public TestDb Db { get; } = new();
    public LogLines Log { get; } = new();
    public Uri Address { get; private set; } = null!;
    public IServiceProvider Services => factory.Services;

    public virtual ValueTask InitializeAsync()
    {
        Start(port: 0);
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends the server with all its circuits; another may be started on its port and database.</summary>
    public async Task StopAsync() => await factory.DisposeAsync();

    public void Start(int port)
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            host.UseSetting("DataFolder", folder.FullName);
            host.UseSetting("Demo", $"{DemoCases}");
            host.UseSetting("Throttle:TriesPerMinute", $"{TriesPerMinute}");
            host.UseSetting("Logging:LogLevel:Default", "Warning");
            foreach (var (key, value) in Db.Settings) host.UseSetting(key, value);
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new RunningClock()));
            host.ConfigureLogging(logging => logging.AddProvider(Log));
        });
        factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        factory.StartServer();
        Address = factory.ClientOptions.BaseAddress;
    }

    public Visitor Visit(string? from = null, string? scheme = null) => new(Address, from, scheme);

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public virtual async ValueTask DisposeAsync()
    {
        await Browser.LeaveAsync(this);
        await factory.DisposeAsync();
        await Db.DisposeAsync();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>A demo of one test class alone, which may lock, disable and change its accounts.</summary>
public class OwnDemo : Server
{
    protected override int DemoCases => 1;
}

/// <summary>
/// The demo with its accounts, shared by the test classes of the collection; large enough that no page of it is empty.
/// Nobody changes an account of it.
/// </summary>
public sealed class DemoServer : Server
{
    /// <summary>The folder that asks for pictures of every page.</summary>
    public static string? Pictures { get; } = Environment.GetEnvironmentVariable("CONSOLE_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    protected override int DemoCases => Pictures is null ? 200 : 3_000;
}

[CollectionDefinition(nameof(DemoServer))]
public sealed class DemoServerTests : ICollectionFixture<DemoServer>;
