using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Claims;
using GovConsole.Kernel;
using GovConsole.Notes;
using GovConsole.Notes.Reminders;
using GovConsole.Organisation;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Cases.Remarks;

public sealed partial class CaseWork : IDisposable
{
    [Inject] public required LoadNotes LoadNotes { get; set; }
    [Inject] public required ReadMentions ReadMentions { get; set; }
    [Inject] public required FindReaders FindReaders { get; set; }
    [Inject] public required WriteNote WriteNote { get; set; }
    [Inject] public required SetReminder SetReminder { get; set; }
    [Inject] public required EndReminder EndReminder { get; set; }
    [Inject] public required FindAssignments FindAssignments { get; set; }
    [Inject] public required AssignCases AssignCases { get; set; }
    [Inject] public required UnitTrees UnitTrees { get; set; }
    [Inject] public required TimeProvider Clock { get; set; }

    [CascadingParameter] public required Actor Actor { get; set; }

    [Parameter, EditorRequired] public required Case Case { get; set; }
    /// <summary>Whether the next step is the actor's unit's, and one that the actor may take.</summary>
    [Parameter] public bool IsMine { get; set; }
    [Parameter] public EventCallback OnChanged { get; set; }

    private readonly CancellationTokenSource leaving = new();
    private LoadNotes.View? notes;
    private IReadOnlyList<Assignment> hands = [];
    private UnitTree? tree;
    private Guid shown;

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (shown == Case.Id) return;

        shown = Case.Id;
        tree = await UnitTrees.GetAsync(leaving.Token);
        await LoadAsync();
        await ReadMentions.RunAsync(Case.Number, Actor, leaving.Token);
    }

    private async Task LoadAsync()
    {
        hands = await FindAssignments.RunAsync(Case.Number, Actor, leaving.Token);
        notes = await LoadNotes.RunAsync(Case.Number, Actor, leaving.Token);
    }

    private async Task<IReadOnlyList<FindReaders.Row>> FindAsync(string name) => await FindReaders.RunAsync(Case.Number, name, Actor, leaving.Token);

    private async Task WriteAsync(WriteNote.Input input)
    {
        await WriteNote.RunAsync(input with { Number = Case.Number }, Actor, leaving.Token);
        await LoadAsync();
    }

    private async Task SetAsync(SetReminder.Input input)
    {
        await SetReminder.RunAsync(input with { Number = Case.Number }, Actor, leaving.Token);
        await LoadAsync();
    }

    private async Task EndAsync((Guid Id, ReminderEnd End) ended)
    {
        await EndReminder.RunAsync(ended.Id, ended.End, Actor, leaving.Token);
        await LoadAsync();
    }

    private async Task AssignAsync(AssignCases.Input input)
    {
        var outcome = (await AssignCases.RunAsync(input with { Numbers = [Case.Number] }, Actor, leaving.Token))[0];
        await OnChanged.InvokeAsync();
        await LoadAsync();
        RuleException.ThrowIfAny(outcome.Broken);
    }
}
