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
    protected virtual TimeProvider Clock => new RunningClock();

    // Every visitor of the tests comes from one address.
    protected virtual int TriesPerMinute => 10_000;

    public TestDb Db { get; private set; } = null!;
    public LogLines Log { get; } = new();
    public Uri Address { get; private set; } = null!;
    public IServiceProvider Services => factory.Services;

    public virtual async ValueTask InitializeAsync()
    {
        if (await BeginningAsync() is { } made)
        {
            Db = made.Copy();
            foreach (var (path, content) in made.Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, path), content);
            }
        }
        else
        {
            Db = new();
        }
        Start(port: 0);
    }

    /// <summary>What another server left, with which this one begins.</summary>
    private protected virtual Task<MadeDemo?> BeginningAsync() => Task.FromResult<MadeDemo?>(null);

    /// <summary>Ends the server and leaves what it made.</summary>
    private protected async Task<MadeDemo> LeaveAsync()
    {
        await StopAsync();
        var files = folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder.FullName, file.FullName), file => File.ReadAllBytes(file.FullName));
        var made = new MadeDemo(Db.Leave(), files);
        folder.Delete(recursive: true);
        return made;
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
            host.ConfigureTestServices(services => services.AddSingleton(Clock));
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

/// <summary>A database and the files beside it, to be copied for each that begins with them.</summary>
internal sealed record MadeDemo(Func<TestDb> Copy, IReadOnlyDictionary<string, byte[]> Files);

/// <summary>A demo of one test class alone, which may lock, disable and change its accounts. It is made up once for all of them.</summary>
public class OwnDemo : Server
{
    private static readonly Lazy<Task<MadeDemo>> Made = new(Maker.RunAsync);

    protected override int DemoCases => 1;

    private protected override async Task<MadeDemo?> BeginningAsync() => await Made.Value;

    private sealed class Maker : Server
    {
        protected override int DemoCases => 1;

        // Whoever begins with it begins after it was made.
        protected override TimeProvider Clock => new RunningClock(TimeSpan.FromMinutes(10));

        public static async Task<MadeDemo> RunAsync()
        {
            var maker = new Maker();
            await maker.InitializeAsync();
            return await maker.LeaveAsync();
        }
    }
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
