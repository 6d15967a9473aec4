using GovConsole.Assets;
using GovConsole.Assets.Calls;
using GovConsole.Kernel;
using GovConsole.Web.Shared;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Assets;

/// <summary>How days, moments and states are said and toned, the same on every page.</summary>
internal static class AssetWording
{
    public static string Day(DateOnly? day) => day is { } on ? $"{on:yyyy-MM-dd}" : "–";

    public static string Moment(DateTime? utc) => utc is { } at ? $"{Beijing.Time(at):yyyy-MM-dd HH:mm}" : "–";

    public static Tone Tone(this CallState state) => state switch
    {
        CallState.Answered => Shared.Tone.Good,
        CallState.NotReached => Shared.Tone.Bad,
        CallState.NotCalled => Shared.Tone.Warning,
        CallState.NoTelephone => Shared.Tone.Info,
        _ => Shared.Tone.Neutral,
    };

    public static Tone Tone(this TestCallResult result) => result is TestCallResult.Answered ? Shared.Tone.Good : Shared.Tone.Bad;

    /// <summary>What a field said, in words where it is a code.</summary>
    public static string Value(this IStringLocalizer text, AssetField? field, string? value) =>
        value is null ? "–" : field is AssetField.Network ? text[$"Network.{value}"] : value;
}
