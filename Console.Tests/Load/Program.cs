using System.Diagnostics;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Demo;
using GovConsole.Load;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

// Many people at once over the product as it is deployed, each with a session and a circuit of their own:
//   dotnet run -c Release --project Console.Tests/Load [-- --users 500 --pace 10 --seconds 180 --cases 3000 --app folder --url address --setting Key=Value]
const double Mega = 1 << 20;
var options = Options.Parse(args);
var people = DemoAccounts.All.Where(account => account.Role.Allows(Permission.ReadCases) && account.Role.Allows(Permission.ReadStatistics)).ToList();

Say($"{Environment.ProcessorCount} processors, load average {Load()}");
await using var product = options.Url is null ? await Product.PublishAsync(options) : null;
if (product is not null)
{
    var fresh = await product.StartAsync();
    await product.StopAsync();
    var warm = await product.StartAsync();
    Say($"start: a demo of {options.Cases:N0} cases from nothing {fresh.TotalSeconds:F1} s, on its database {warm.TotalSeconds:F1} s until the first page");
}

var address = options.Url ?? product!.Address;
var sizes = await FirstPage.MeasureAsync(address, "city-leader", DemoAccounts.Password, CancellationToken.None);
foreach (var (what, bytes) in sizes.OrderByDescending(size => size.Bytes).Take(8)) Say($"  {bytes / 1024d,8:F1} KB {what}");
Say($"first page, nothing kept: {sizes.Sum(size => size.Bytes) / 1024d:F0} KB in {sizes.Count} answers");

var crowd = Enumerable.Range(0, options.Users).Select(place => new Person(address, people[place % people.Count].UserName, DemoAccounts.Password, place)).ToList();
try
{
    // What is compiled at the first call, and kept for everybody, belongs to nobody.
    await WarmUpAsync();
    var before = await MemoryAsync();
    var signing = await TimedAsync(crowd, 4, person => person.SignInAsync());
    var proofs = await ProveAsync();
    Say($"{options.Users} signed in, four at once: {signing.Rate:F1} a second, each {signing.Each.Median:F0} ms (p95 {signing.Each.P95:F0}); bare: the check of a password alone {proofs.Rate:F1} a second, each {proofs.Each.Median:F0} ms");
    var opening = await TimedAsync(crowd, 4, person => person.OpenAsync());
    Say($"{options.Users} ledgers opened, {opening.Rate:F1} a second, each {opening.Each.Median:F0} ms (p95 {opening.Each.P95:F0})");
    if (await MemoryAsync() is { } after && before is { } empty)
        Say($"memory: {empty.Live / Mega:F0} MB live and {empty.Resident / Mega:F0} resident without anybody, {after.Live / Mega:F0} and {after.Resident / Mega:F0} with all = {(after.Live - empty.Live) / Mega / options.Users:F2} and {(after.Resident - empty.Resident) / Mega / options.Users:F2} MB each");

    var tally = new Tally();
    var (started, worked, tool) = (Stopwatch.GetTimestamp(), product?.Read().Processor, Self());
    var beats = Math.Max(1, (int)(options.Time / options.Pace));
    await Task.WhenAll(crowd.Select(person => person.WorkAsync(options.Pace, beats, tally)));
    var took = Stopwatch.GetElapsedTime(started);

    Say($"{options.Users} people, one action each {options.Pace.TotalSeconds:F0} s for {took.TotalSeconds:F0} s, load average {Load()}");
    tally.Print();
    if (product?.Read() is { } read)
        Say($"memory: {read.Now / Mega:F0} MB resident, {read.Most / Mega:F0} at most; processors: {(read.Processor - worked!.Value) / took:F2} of {Environment.ProcessorCount} by the product, {(Self() - tool) / took:F2} by this tool");
    if (await MemoryAsync() is { } end) Say($"memory after a collection: {end.Live / Mega:F0} MB live, {end.Resident / Mega:F0} resident");
    var complaints = product?.Complaints ?? [];
    Say($"{tally.Failures.Count} failures, {complaints.Count} lines of complaint in the product's log");
    foreach (var line in complaints.Take(40)) Console.WriteLine($"  {line}");
    return tally.Failures.Count is 0 ? 0 : 1;
}
finally
{
    await Task.WhenAll(crowd.Select(person => person.DisposeAsync().AsTask()));
}

async Task WarmUpAsync()
{
    var first = Enumerable.Range(0, 2 * people.Count).Select(place => new Person(address, people[place % people.Count].UserName, DemoAccounts.Password, -1 - place)).ToList();
    foreach (var person in first)
    {
        await person.SignInAsync();
        await person.OpenAsync();
    }
    await Task.WhenAll(first.Select(person => person.WorkAsync(TimeSpan.FromSeconds(2), 8, new())));
    foreach (var person in first) await person.DisposeAsync();
    await Task.Delay(TimeSpan.FromSeconds(2));
}

async Task<(long Live, long Resident)?> MemoryAsync() => product is null ? null : (await product.LiveAsync(), product.Read().Now);

async Task<(double Rate, Spread Each)> TimedAsync(IReadOnlyList<Person> of, int atOnce, Func<Person, Task> does)
{
    var times = new System.Collections.Concurrent.ConcurrentBag<double>();
    var started = Stopwatch.GetTimestamp();
    await Parallel.ForEachAsync(of, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (person, _) =>
    {
        var begun = Stopwatch.GetTimestamp();
        await does(person);
        times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    });
    return (of.Count / Stopwatch.GetElapsedTime(started).TotalSeconds, Spread.Of(times));
}

// The floor of signing in: what the password costs on purpose, here as the product does it.
async Task<(double Rate, Spread Each)> ProveAsync()
{
    var collection = new ServiceCollection();
    collection.AddAccess();
    await using var services = collection.BuildServiceProvider();
    var hasher = services.GetRequiredService<IPasswordHasher<Account>>();
    var account = new Account();
    var hash = hasher.HashPassword(account, DemoAccounts.Password);
    return await TimedAsync([.. crowd.Take(40)], 4, _ => Task.Run(() => hasher.VerifyHashedPassword(account, hash, DemoAccounts.Password)));
}

static TimeSpan Self()
{
    using var self = Process.GetCurrentProcess();
    return self.TotalProcessorTime;
}

static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
