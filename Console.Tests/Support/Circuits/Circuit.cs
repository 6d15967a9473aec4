using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Support.Circuits;

/// <summary>
/// A page that is open: the circuit that a browser would hold for it, over a compressed WebSocket, each batch drawn and acknowledged. It can be looked at,
/// led to another address, and its controls can be used.
/// </summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    private readonly HubConnection line;
    private readonly DrawnPage page = new();
    private readonly Scripts scripts;
    private readonly Lock gate = new();
    private readonly Uri address;
    private readonly Desk desk;
    private string? secret;
    private Waiting? waiting;
    private Exception? broken;

    private Circuit(Desk desk)
    {
        (this.desk, address) = (desk, desk.Address);
        var builder = new HubConnectionBuilder().WithUrl(new Uri(address, "_blazor"), HttpTransportType.WebSockets, options =>
        {
            options.HttpMessageHandlerFactory = _ => Wire.Handler();
            options.Headers["Cookie"] = desk.Cookies;
            options.WebSocketFactory = async (context, ct) =>
            {
                var socket = new ClientWebSocket();
                socket.Options.DangerousDeflateOptions = new();
                socket.Options.SetRequestHeader("Cookie", desk.Cookies);
                using var invoker = new HttpMessageInvoker(Wire.Handler());
                await socket.ConnectAsync(context.Uri, invoker, ct);
                return socket;
            };
        });
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        line = builder.Build();
        scripts = new(line, address);
        line.On<int, string>("JS.AttachComponent", (component, _) => { lock (gate) page.Attach(component); });
        line.On<long, byte[]>("JS.RenderBatch", DrawAsync);
        line.On<string>("JS.Error", said => Break(new InvalidOperationException(said)));
        line.Closed += said =>
        {
            Break(said ?? new InvalidOperationException("The line was closed."));
            return Task.CompletedTask;
        };
    }

    public Wire Wire { get; } = new();

    /// <summary>Reads something of the page as it stands.</summary>
    public T Look<T>(Func<DrawnPage, T> look)
    {
        lock (gate) return look(page);
    }

    /// <summary>Leads to another address of the product, as a link does, and waits until the page is as expected.</summary>
    public async Task<Answer> GoAsync(string path, Func<DrawnPage, bool> expected, CancellationToken ct)
    {
        var wait = Wait(expected);
        await line.SendAsync("OnLocationChanged", new Uri(address, path).AbsoluteUri, null, true, ct);
        return await AnswerAsync(wait, ct);
    }

    /// <summary>Uses a control, as a click or a change does, and waits until the page is as expected.</summary>
    public async Task<Answer> UseAsync(Func<Node, bool> control, string does, object said, Func<DrawnPage, bool> expected, CancellationToken ct)
    {
        var handler = Look(seen => seen.Root.All().First(control).Handlers[$"on{does}"]);
        var wait = Wait(expected);
        var told = JsonSerializer.Serialize<object[]>([new { eventHandlerId = handler, eventName = does }, said], Json);
        await line.SendAsync("BeginInvokeDotNetFromJS", null, null, "DispatchEventAsync", scripts.Renderer, told, ct);
        return await AnswerAsync(wait, ct);
    }

    /// <summary>Waits until the page is as expected.</summary>
    public Task<Answer> UntilAsync(Func<DrawnPage, bool> expected, CancellationToken ct) => AnswerAsync(Wait(expected, now: true), ct);

    /// <summary>Leaves the page for good, so that the server keeps nothing of it.</summary>
    public async ValueTask DisposeAsync()
    {
        await line.DisposeAsync();
        if (secret is null) return;
        using var left = new FormUrlEncodedContent([new("circuitId", secret)]);
        using var answer = await desk.SendAsync(new(HttpMethod.Post, "/_blazor/disconnect") { Content = left }, CancellationToken.None);
    }

    internal static async Task<Circuit> StartAsync(Desk desk, string path, string html, CancellationToken ct)
    {
        var circuit = new Circuit(desk);
        try
        {
            await circuit.line.StartAsync(ct);
            var state = State().Match(html).Groups[1].Value;
            circuit.secret = await circuit.line.InvokeAsync<string>("StartCircuit", desk.Address.AbsoluteUri, new Uri(desk.Address, path).AbsoluteUri, "[]", state, ct);
            await circuit.scripts.Attached.WaitAsync(ct);
            var components = Component().Matches(html).Select((found, place) => $$"""{"type":"add","ssrComponentId":{{place + 1}},"marker":{{found.Groups[1].Value}}}""");
            await circuit.line.SendAsync("UpdateRootComponents", $$"""{"batchId":1,"operations":[{{string.Join(',', components)}}]}""", state, ct);
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    private async Task DrawAsync(long batch, byte[] bytes)
    {
        lock (gate)
        {
            // Within, so that nobody is told of what came before they asked.
            var at = Stopwatch.GetTimestamp();
            page.Apply(new(bytes));
            waiting?.Look(page, at);
        }
        await line.SendAsync("OnRenderCompleted", batch, null);
    }

    private Waiting Wait(Func<DrawnPage, bool> expected, bool now = false)
    {
        lock (gate)
        {
            waiting = new(expected);
            if (broken is not null) waiting.Break(broken);
            else if (now) waiting.Look(page, Stopwatch.GetTimestamp());
            return waiting;
        }
    }

    private async Task<Answer> AnswerAsync(Waiting wait, CancellationToken ct)
    {
        try
        {
            return await wait.Answer.WaitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The page never came to be as expected: {Look(seen => seen.Root.Words().ReplaceLineEndings(" "))}");
        }
    }

    private void Break(Exception why)
    {
        lock (gate)
        {
            broken ??= why;
            waiting?.Break(broken);
        }
    }

    [GeneratedRegex(@"<!--Blazor-Server-Component-State:([a-zA-Z0-9+/=_-]+)-->")]
    private static partial Regex State();

    [GeneratedRegex("""<!--Blazor:(\{"type":"server".*?\})-->""")]
    private static partial Regex Component();

    /// <summary>How long the server took until something came, and until the page was as expected.</summary>
    internal readonly record struct Answer(TimeSpan First, TimeSpan Whole);

    private sealed class Waiting(Func<DrawnPage, bool> expected)
    {
        private readonly long since = Stopwatch.GetTimestamp();
        private readonly TaskCompletionSource<Answer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TimeSpan? first;

        public Task<Answer> Answer => answer.Task;

        public void Look(DrawnPage page, long at)
        {
            first ??= Stopwatch.GetElapsedTime(since, at);
            if (answer.Task.IsCompleted) return;
            if (page.HasFailed) Break(new InvalidOperationException($"The page says that something is wrong: {page.Root.Words().ReplaceLineEndings(" ")}"));
            else if (expected(page)) answer.TrySetResult(new(first.Value, Stopwatch.GetElapsedTime(since, at)));
        }

        public void Break(Exception why) => answer.TrySetException(why);
    }
}
