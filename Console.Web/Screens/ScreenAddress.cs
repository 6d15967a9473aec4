using System.Globalization;
using GovConsole.Screens;
using GovConsole.Web.Shared.Addresses;

namespace GovConsole.Web.Screens;

/// <summary>One picture of a unit.</summary>
public enum Scene
{
    /// <summary>综合态势</summary>
    Overview,
    /// <summary>办理时效</summary>
    Pace,
    /// <summary>下级单位</summary>
    Places,
}

/// <summary>One stop of the round: a picture of the screen's own unit, or of one below it.</summary>
public sealed record Stop(Scene Scene, string? Unit = null, string? Name = null);

/// <summary>What a screen shows, as it stands in its address, so that a wall is set up by writing one down.</summary>
public sealed record ScreenAddress
{
    /// <summary>Where a form is sent that hangs the screen on a wall for good.</summary>
    public const string Hang = "/screen/hang";

    private const int Least = 5, Most = 3_600, Usual = 20;

    public string? Unit { get; init; }
    public string? By { get; init; }
    /// <summary>Which pictures, in their order, such as "Overview,Places"; all when empty.</summary>
    public string Scenes { get; init; } = "";
    /// <summary>Seconds for each picture; none stands still.</summary>
    public int Every { get; init; } = Usual;
    /// <summary>Whether the units below have their turn too.</summary>
    public bool Below { get; init; }

    public static ScreenAddress Read(string? unit, string? by, string? scenes, string? every, string? below) => new()
    {
        Unit = unit is { Length: > 0 } ? unit : null, By = by, Scenes = string.Join(',', Named(scenes)), Below = InAddress.Flag(below) is true,
        Every = InAddress.Number(every) is not { } seconds ? Usual : seconds == 0 ? 0 : (int)Math.Clamp(seconds, Least, Most),
    };

    /// <summary>The round of this screen. A unit with nothing below it has no picture of that.</summary>
    public IReadOnlyList<Stop> Stops(Screen screen)
    {
        var scenes = Scenes.Length == 0 ? Enum.GetValues<Scene>() : [.. Named(Scenes)];
        var own = scenes.Where(scene => scene is not Scene.Places || screen.Figures.Ranking is not null).DefaultIfEmpty(Scene.Overview).Select(scene => new Stop(scene));
        return [.. own, .. Below ? screen.Below.Select(place => new Stop(Scene.Overview, place.Code, place.Name)) : []];
    }

    public override string ToString() => InAddress.At("/screen", ("unit", Unit), ("by", By), ("scenes", Scenes),
        ("every", Every == Usual ? null : Every.ToString(CultureInfo.InvariantCulture)), ("below", Below ? "true" : null));

    private static IEnumerable<Scene> Named(string? scenes) =>
        (scenes ?? "").Split(',').Select(InAddress.Named<Scene>).OfType<Scene>().Distinct();
}
