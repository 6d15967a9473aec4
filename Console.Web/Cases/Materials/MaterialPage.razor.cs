using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Web.Cases.Materials;

public sealed partial class MaterialPage
{
    [Inject] public required Actor Actor { get; set; }
    [Inject] public required LoadMaterial LoadMaterial { get; set; }
    [Inject] public required AttachFile AttachFile { get; set; }
    [Inject] public required RemoveFile RemoveFile { get; set; }
    [Inject] public required CheckMaterial CheckMaterial { get; set; }
    [Inject] public required RecordMaterial RecordMaterial { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }

    [Parameter] public string Number { get; set; } = "";
    [Parameter] public int Place { get; set; }
    [SupplyParameterFromQuery] public string? Show { get; set; }
    [SupplyParameterFromQuery] public string? Remove { get; set; }
    [SupplyParameterFromQuery] public string? Done { get; set; }
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = "attach")] private AttachForm? Attached { get; set; }
    [SupplyParameterFromForm(FormName = "remove")] private RemoveForm? Removal { get; set; }
    [SupplyParameterFromForm(FormName = "record")] private ReceiptForm? Receipt { get; set; }

    private LoadMaterial.View? view;
    private MaterialFile? removed;
    private IReadOnlyList<BrokenRule>? refused;

    private string Self => $"/cases/{Number}/materials/{Place}";
    private string TooLarge => L["File.TooLarge", FileStore.MaxBytes / 1024 / 1024];
    private CancellationToken Leaving => HttpContext.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            view = await LoadMaterial.RunAsync(Number, Place, Actor, Leaving);
        }
        catch (RuleException broken)
        {
            (refused, HttpContext.Response.StatusCode) = (broken.Broken, StatusCodes.Status404NotFound);
            return;
        }

        var material = view.Material;
        Attached ??= new();
        Removal ??= new();
        Receipt ??= new()
        {
            Way = material.Way ?? MaterialWay.Window, Trust = material.Trust,
            Originals = material.Way is MaterialWay.Window ? material.OriginalsReceived : material.Originals,
            Copies = material.Way is MaterialWay.Window ? material.CopiesReceived : material.Copies,
        };
        removed = view.MayRemove ? material.FilesKept.FirstOrDefault(file => file.FileId == (InAddress.Id(Remove) ?? Removal.File)) : null;
    }

    private async Task Send()
    {
        var sent = Attached!.Photo is { Length: > 0 } photo ? photo : Attached.File;
        if (sent is null) throw new RuleException("Material.FileMissing", "File");
        await using var content = sent.OpenReadStream();
        await AttachFile.RunAsync(new(Number, Place, content, sent.FileName), Actor, Leaving);
        Finish("attach");
    }

    private async Task TakeOut()
    {
        await RemoveFile.RunAsync(new() { Number = Number, Place = Place, File = Removal!.File, Reason = Removal.Reason }, Actor, Leaving);
        Finish("remove");
    }

    private async Task Verify()
    {
        await CheckMaterial.RunAsync(Number, Place, Actor, Leaving);
        Finish("check");
    }

    private async Task Enter()
    {
        await RecordMaterial.RunAsync(
            new() { Number = Number, Place = Place, Way = Receipt!.Way, Originals = Receipt.Originals, Copies = Receipt.Copies, Trust = Receipt.Trust }, Actor, Leaving);
        Finish("record");
    }

    // Looking at the page again must not send the form again.
    private void Finish(string done) => Navigation.NavigateTo($"{Self}?done={done}");

    private sealed class AttachForm
    {
        public IFormFile? Photo { get; set; }
        public IFormFile? File { get; set; }
    }

    private sealed class RemoveForm
    {
        public Guid File { get; set; }
        public string? Reason { get; set; }
    }
}
