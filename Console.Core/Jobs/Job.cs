using System.Globalization;
using System.Text.Json;
using GovConsole.Access;
using GovConsole.Kernel;

namespace GovConsole.Jobs;

public enum JobState
{
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}

/// <summary>
/// Work that takes longer than somebody waits, or that nobody waits for. It is a row before it is anything else, so a restart loses none of it.
/// </summary>
public sealed class Job
{
    public const int ArgumentsMaxLength = 4000;
    public const int MessageMaxLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    /// <summary>Which handler does it, and the key of its name: <c>Job.Kind.</c> with this behind it.</summary>
    public required string Kind { get; init; }
    /// <summary>What the handler needs to know, as JSON. Never an identity number or a telephone number.</summary>
    public required string Arguments { get; init; }

    /// <summary>Whose job it is; null for the system's own.</summary>
    public Guid? OwnerId { get; init; }
    public Guid? GrantId { get; init; }
    public required string Owner { get; init; }
    public Role? Role { get; init; }
    public UnitPath? Unit { get; init; }

    public JobState State { get; private init; }
    public long Done { get; private init; }
    /// <summary>How much there is to do; null while nobody has counted.</summary>
    public long? Total { get; init; }
    /// <summary>Where the handler goes on after an interruption, in its own words.</summary>
    public string? Position { get; private init; }
    public string? MessageCode { get; private init; }
    public string? MessageArgs { get; private init; }
    /// <summary>Where the result is to be seen, an address on this site.</summary>
    public string? ResultUrl { get; private init; }

    public required DateTime CreatedAt { get; init; }
    public DateTime? StartedAt { get; private init; }
    public DateTime? HeartbeatAt { get; private init; }
    public DateTime? EndedAt { get; private init; }

    /// <summary>The process that has it.</summary>
    public string? Holder { get; private init; }
    /// <summary>How often it was taken up. Whoever took it up before can write nothing more.</summary>
    public int Runs { get; private init; }
    /// <summary>How often its process died since it last came forward.</summary>
    public int Losses { get; private init; }

    public bool IsActive => State is JobState.Queued or JobState.Running;

    public int? Percent => Total is > 0 and var total ? (int)Math.Clamp(Done * 100 / total, 0, 100) : null;

    public BrokenRule? Message => MessageCode is { } code ? new(code, null, [.. ReadArgs(MessageArgs)]) : null;

    internal static string WriteArgs(IEnumerable<object> args)
    {
        var plain = args.Select(arg => arg switch
        {
            int or long => arg,
            Enum => $"{arg.GetType().Name}.{arg}",
            IFormattable one => one.ToString(arg is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture),
            _ => $"{arg}",
        }).ToList();
        var json = JsonSerializer.Serialize(plain);
        // A message is cut before a job fails over its length.
        return json.Length <= MessageMaxLength ? json : JsonSerializer.Serialize(plain.Select(arg => arg is string text && text.Length > 60 ? $"{text[..60]}…" : arg));
    }

    private static IEnumerable<object> ReadArgs(string? json) => json is null ? [] : JsonSerializer.Deserialize<JsonElement[]>(json)!
        .Select(arg => arg.ValueKind is JsonValueKind.Number ? arg.GetInt64() : (object)(arg.GetString() ?? ""));
}
