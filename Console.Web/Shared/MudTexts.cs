using Microsoft.Extensions.Localization;
using MudBlazor;

namespace GovConsole.Web.Shared;

/// <summary>What MudBlazor's own parts say, from our texts under "Mud."; what is missing there stays English.</summary>
internal sealed class MudTexts(IStringLocalizer<SharedText> text) : MudLocalizer
{
    public override LocalizedString this[string key] => text[$"Mud.{key}"];

    public override LocalizedString this[string key, params object[] arguments] => text[$"Mud.{key}", arguments];
}
