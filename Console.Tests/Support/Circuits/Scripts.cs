using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;

namespace GovConsole.Tests.Support.Circuits;

/// <summary>What the scripts of a page answer when the server calls them: as little as the product needs to go on.</summary>
internal sealed class Scripts
{
    private const string Attach = "Blazor._internal.attachWebRendererInterop";
    private const string Navigate = "Blazor._internal.navigationManager.navigateTo";

    // How the result of a call is wanted, as the server says it.
    private const int AsValue = 0;
    private const int AsObject = 1;

    private readonly TaskCompletionSource attached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HubConnection line;
    private readonly Uri address;
    private int objects;

    public Scripts(HubConnection line, Uri address)
    {
        (this.line, this.address) = (line, address);
        line.On<long, string, string?, int, long, int>("JS.BeginInvokeJS", CallAsync);
        line.On<string, bool, string?>("JS.EndInvokeDotNet", (_, _, _) => { });
        line.On<int>("JS.EndUpdateRootComponents", _ => { });
    }

    /// <summary>Done once the server can be told what happens on the page.</summary>
    public Task Attached => attached.Task;

    /// <summary>The object of the server that is told.</summary>
    public long Renderer { get; private set; }

    private async Task CallAsync(long handle, string name, string? arguments, int wanted, long target, int kind)
    {
        if (name == Attach)
        {
            using var told = JsonDocument.Parse(arguments!);
            Renderer = told.RootElement[1].GetProperty("__dotNetObject").GetInt64();
            attached.TrySetResult();
        }
        if (name == Navigate)
        {
            using var told = JsonDocument.Parse(arguments!);
            await line.SendAsync("OnLocationChanged", new Uri(address, told.RootElement[0].GetString()).AbsoluteUri, null, false);
        }

        if (handle == 0) return;
        var result = wanted switch
        {
            AsObject => $$"""{"__jsObjectId":{{++objects}}}""",
            AsValue => Value(name),
            _ => "null",
        };
        await line.SendAsync("EndInvokeJSFromDotNet", handle, true, $"[{handle},true,{result}]");
    }

    // The frame around a page measures the window, and looks whether its own parts are there once.
    private static string Value(string name) => name switch
    {
        "mudResizeListener.getBrowserWindowSize" => """{"width":1440,"height":900}""",
        "mudElementRef.getBoundingClientRect" => """{"left":0,"top":0,"width":0,"height":0,"windowWidth":1440,"windowHeight":900,"scrollX":0,"scrollY":0}""",
        "mudpopoverHelper.countProviders" => "1",
        "window.hasOwnProperty" => "true",
        _ => "null",
    };
}
