using GovConsole.Access;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Shared;

/// <summary>A page knows who is looking and stops its work when they leave.</summary>
public abstract class ConsolePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();

    [CascadingParameter] public required Actor Actor { get; set; }

    /// <summary>Cancelled once the reader has left; it may still be asked for by work that goes on after that.</summary>
    protected CancellationToken Leaving { get; }

    protected ConsolePage() => Leaving = leaving.Token;

    /// <summary>What a page has to take back when the reader leaves.</summary>
    protected virtual void OnLeaving() { }

    public void Dispose()
    {
        OnLeaving();
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }
}
