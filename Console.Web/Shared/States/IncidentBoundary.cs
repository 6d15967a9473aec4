using GovConsole.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace GovConsole.Web.Shared.States;

/// <summary>One page's failure is that page's: the rest of the circuit lives on, the reader gets a number to quote, the log gets the rest.</summary>
public sealed class IncidentBoundary : ErrorBoundary
{
    [Inject] public required ILogger<IncidentBoundary> Log { get; set; }

    private string incident = "";

    protected override async Task OnErrorAsync(Exception exception)
    {
        if (exception is not RuleException) incident = Incident.Note(Log, exception);

        // A page that fails while the layout is being drawn is emptied after this was drawn, so it is drawn once more.
        await Task.Yield();
        StateHasChanged();
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        if (CurrentException is RuleException broken)
        {
            builder.OpenComponent<Refused>(1);
            builder.AddComponentParameter(2, nameof(Refused.Broken), broken.Broken);
        }
        else
        {
            builder.OpenComponent<Failed>(3);
            builder.AddComponentParameter(4, nameof(Failed.Incident), incident);
            builder.AddComponentParameter(5, nameof(Failed.OnRetry), EventCallback.Factory.Create(this, Recover));
        }

        builder.CloseComponent();
    }
}
