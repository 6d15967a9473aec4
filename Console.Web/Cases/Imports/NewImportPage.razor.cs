using GovConsole.Access;
using GovConsole.Imports;
using GovConsole.Kernel;
using GovConsole.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Imports;

public sealed partial class NewImportPage
{
    [Inject] public required Actor Actor { get; set; }
    [Inject] public required OpenImport OpenImport { get; set; }
    [Inject] public required NavigationManager Navigation { get; set; }
    [Inject] public required IStringLocalizer<SharedText> Shared { get; set; }

    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [SupplyParameterFromForm(FormName = "import")] private UploadForm? Form { get; set; }

    private Words words = null!;
    private string? unreadable;

    private string TooLarge => Shared["Table.TooLarge", Import.MostBytes >> 20];

    protected override void OnInitialized()
    {
        words = new(S, Cases);
        Form ??= new() { Key = Guid.CreateVersion7(), Reason = S["New.ReasonDefault"] };
    }

    // What is wrong with a file is said beside it, whether the rule names the field or not.
    private string? Wrong(BrokenRules broken) => broken.Text("File") ?? unreadable;

    private async Task Send()
    {
        unreadable = null;
        if (Form!.File is not { Length: > 0 } sent)
        {
            unreadable = Form.File is null ? S["New.Missing"] : Shared["Table.Empty"];
            return;
        }
        string number;
        try
        {
            await using var content = sent.OpenReadStream();
            number = await OpenImport.RunAsync(new(Form.Key, content, sent.FileName, Form.Reason ?? ""), Actor, HttpContext.RequestAborted);
        }
        catch (RuleException broken) when (broken.Broken is [{ Field: null } rule] && rule.Code.StartsWith("Table.", StringComparison.Ordinal))
        {
            unreadable = new BrokenRules([rule], words, Shared).All.First();
            return;
        }
        // Looking at the page again must not send the form again.
        Navigation.NavigateTo(ImportRoutes.Import(number));
    }

    private sealed class UploadForm
    {
        public Guid Key { get; set; }
        public IFormFile? File { get; set; }
        public string? Reason { get; set; }
    }
}
