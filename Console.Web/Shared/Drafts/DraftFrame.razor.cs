using System.Text.Json;
using GovConsole.Access;
using GovConsole.Drafts;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace GovConsole.Web.Shared.Drafts;

public sealed partial class DraftFrame<T> : IAsyncDisposable
{
    // A change does not bubble through a circuit, so the form is looked at instead; with a field's own pause this stays below two seconds.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    [Inject] public required KeepDraft KeepDraft { get; set; }
    [Inject] public required FindDraft FindDraft { get; set; }
    [Inject] public required DropDraft DropDraft { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }
    [Inject] public required IJSRuntime JS { get; set; }
    [Inject] public required IStringLocalizer<SharedText> L { get; set; }
    [Inject] public required ILogger<DraftFrame<T>> Log { get; set; }

    [CascadingParameter] public required Actor Actor { get; set; }

    [Parameter, EditorRequired] public required string Form { get; set; }
    [Parameter, EditorRequired] public required string Subject { get; set; }
    /// <summary>How the form is called in the list of one's drafts.</summary>
    [Parameter, EditorRequired] public required string Title { get; set; }
    /// <summary>Where it is opened again.</summary>
    [Parameter, EditorRequired] public required string Address { get; set; }
    [Parameter, EditorRequired] public required Guid Key { get; set; }
    /// <summary>What is typed.</summary>
    [Parameter, EditorRequired] public required T Value { get; set; }
    /// <summary>The draft out of which the form came, if it did.</summary>
    [Parameter] public FindDraft.Kept? Found { get; set; }
    /// <summary>The form is to show this instead.</summary>
    [Parameter] public EventCallback<T> OnTake { get; set; }
    [Parameter] public EventCallback OnClear { get; set; }
    /// <summary>The form goes on as another one, under a key of its own.</summary>
    [Parameter] public EventCallback OnRenew { get; set; }
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private DraftState state;
    private string kept = "";
    private int version;
    private DateTime savedAt;
    private ITimer? timer;
    private Task running = Task.CompletedTask;
    private bool sent;
    private bool left;

    /// <summary>Sends the form. While that goes on nothing is kept, and when it succeeded nothing is kept any more.</summary>
    public async Task SendAsync(Func<Task> send)
    {
        sent = true;
        try
        {
            await running;
            await send();
        }
        catch
        {
            sent = false;
            throw;
        }
    }

    /// <summary>The form is given up; nothing of it is kept any more.</summary>
    public void Leave() => sent = true;

    protected override void OnInitialized()
    {
        kept = Content;
        Wait(Look);
        if (Found is null) return;
        (version, savedAt, state) = (Found.Version, Found.SavedAt, DraftContent.Read<T>(Found) is null ? DraftState.New : DraftState.Restored);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await JS.InvokeVoidAsync("govConsole.drafts.open", Key, Found?.Typed);
    }

    public async ValueTask DisposeAsync()
    {
        left = true;
        timer?.Dispose();
        await running;
        await SaveAsync();
        GC.SuppressFinalize(this);
    }

    private string Content => JsonSerializer.Serialize(Value);

    private string Time => Beijing.Day(savedAt) == Clock.Today() ? $"{Beijing.Time(savedAt):HH:mm}" : $"{Beijing.Time(savedAt):yyyy-MM-dd HH:mm}";

    private void Wait(TimeSpan time)
    {
        timer?.Dispose();
        timer = left ? null : Clock.CreateTimer(_ => InvokeAsync(KeepAsync), null, time, Timeout.InfiniteTimeSpan);
    }

    private async Task KeepAsync()
    {
        await running;
        var before = (state, savedAt);
        await (running = SaveAsync());
        if (before != (state, savedAt)) StateHasChanged();
        Wait(state is DraftState.Failed ? Again : Look);
    }

    private async Task SaveAsync()
    {
        var content = Content;
        if (sent || content == kept || state is DraftState.ChangedElsewhere or DraftState.Gone) return;
        try
        {
            var saved = await KeepDraft.RunAsync(
                new() { Form = Form, Subject = Subject, Key = Key, Title = Title, Address = Address, Content = content, Version = version },
                Actor, CancellationToken.None);
            (version, savedAt, kept, state) = (saved.Version, saved.SavedAt, content, DraftState.Kept);
        }
        catch (RuleException refused)
        {
            state = refused.Broken[0].Code switch { "Draft.Gone" => DraftState.Gone, "Draft.ChangedElsewhere" => DraftState.ChangedElsewhere, _ => DraftState.Failed };
        }
        catch (Exception exception)
        {
            (state, savedAt) = (DraftState.Failed, Clock.UtcNow());
            Log.LogWarning(exception, "A draft of {Form} could not be kept", Form);
        }
    }

    private async Task TakeAsync()
    {
        await JS.InvokeVoidAsync("govConsole.drafts.forget", Key);
        var found = await FindDraft.RunAsync(Form, Subject, Actor, CancellationToken.None);
        if (found is null || DraftContent.Read<T>(found) is not { } other)
        {
            state = DraftState.Gone;
            return;
        }

        (version, savedAt, state) = (found.Version, found.SavedAt, DraftState.Restored);
        await OnTake.InvokeAsync(other);
        kept = Content;
    }

    private async Task InsistAsync()
    {
        version = (await FindDraft.RunAsync(Form, Subject, Actor, CancellationToken.None))?.Version ?? 0;
        (state, kept) = (DraftState.Kept, "");
        await KeepAsync();
    }

    private async Task RenewAsync()
    {
        (version, state, kept) = (0, DraftState.Kept, "");
        await OnRenew.InvokeAsync();
        await KeepAsync();
    }

    private async Task ClearAsync()
    {
        await JS.InvokeVoidAsync("govConsole.drafts.forget", Key);
        await DropDraft.RunAsync(Form, Subject, Actor, CancellationToken.None);
        (version, state) = (0, DraftState.New);
        await OnClear.InvokeAsync();
        kept = Content;
    }
}
