using System.Globalization;

namespace GovConsole.Load;

/// <summary>What whoever runs it may say; each has a value that is used otherwise.</summary>
internal sealed record Options
{
    public int Users { get; private init; } = 500;
    public TimeSpan Pace { get; private init; } = TimeSpan.FromSeconds(10);
    public TimeSpan Time { get; private init; } = TimeSpan.FromMinutes(3);
    public int Cases { get; private init; } = 3_000;

    /// <summary>The folder of a published product; published anew where none is named.</summary>
    public string? App { get; private init; }

    /// <summary>A demo that runs already; its memory is not measured then.</summary>
    public Uri? Url { get; private init; }

    /// <summary>Settings of the product, such as a database of its own.</summary>
    public IReadOnlyList<string> Settings { get; private init; } = [];

    /// <exception cref="ArgumentException">Something is said that is not known.</exception>
    public static Options Parse(IReadOnlyList<string> args)
    {
        var options = new Options();
        for (var i = 0; i + 1 < args.Count; i += 2)
        {
            var value = args[i + 1];
            options = args[i] switch
            {
                "--users" => options with { Users = Number(value) },
                "--pace" => options with { Pace = TimeSpan.FromSeconds(Number(value)) },
                "--seconds" => options with { Time = TimeSpan.FromSeconds(Number(value)) },
                "--cases" => options with { Cases = Number(value) },
                "--app" => options with { App = Path.GetFullPath(value) },
                "--url" => options with { Url = new(value) },
                "--setting" => options with { Settings = [.. options.Settings, value] },
                var other => throw new ArgumentException($"{other} is not known: --users, --pace (seconds), --seconds, --cases, --app, --url, --setting Key=Value."),
            };
        }

        return args.Count % 2 is 0 ? options : throw new ArgumentException($"{args[^1]} has no value.");
    }

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
